package org.partnershipledger.ingest.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.text.Document;

/** Reads sources without a name: "board papers", "the business case", "bosses", "campaigners". */
final class Papers {
  private static final WordSections WORDS = SourceReader.WORDS;
  private static final int LONGEST = 5;

  private final Document document;
  private final OrganisationPhrases organisations;
  private final Sources sources;

  Papers(Document document, OrganisationPhrases organisations, Sources sources) {
    this.document = document;
    this.organisations = organisations;
    this.sources = sources;
  }

  /** The paper or the people whose words end before a token, not going back beyond a limit. */
  Optional<Source> endingAt(int end, int limit) {
    int first = first(end, limit);
    if (first >= 0) {
      return Optional.of(paper(first, end, owner(first), end));
    }
    String key = document.key(end - 1);
    if (WORDS.has("unnamed", key)) {
      return Optional.of(sources.described(Standing.PRESS, List.of(), end - 1, end));
    }
    if (WORDS.has("other-noun", key)) {
      return Optional.of(sources.described(Standing.OTHER, List.of(), end - 1, end));
    }
    return WORDS.has("party-noun", key) ? Optional.of(people(end)) : Optional.empty();
  }

  private Source people(int end) {
    int start = document.key(end - 2).equals("the") ? end - 2 : end - 1;
    Optional<OrganisationPhrase> described = organisations.from(start).filter(o -> o.end() == end);
    List<Body> bodies = described.map(OrganisationPhrase::bodies).orElseGet(() -> owner(end - 1));
    return sources.described(Standings.of(bodies, Standing.PARTY), bodies, start, end);
  }

  /** Paper or other people whose words end before a token and who belong to bodies named behind. */
  Optional<Source> headed(int headEnd, int limit, OrganisationPhrase of, int end) {
    int first = first(headEnd, limit);
    if (first >= 0) {
      return Optional.of(paper(first, headEnd, of.bodies(), end));
    }
    boolean people = WORDS.has("other-noun", document.key(headEnd - 1));
    return people
        ? Optional.of(sources.described(Standing.OTHER, List.of(), headEnd - 1, end))
        : Optional.empty();
  }

  /** The paper that begins at a token: "trust board papers". */
  Optional<Source> from(int first, List<Body> bodies) {
    int end = first;
    while (end < first + LONGEST && WORDS.has("paper-word", document.key(end))) {
      end++;
    }
    return WORDS.has("paper", document.key(end))
        ? Optional.of(paper(first, end + 1, bodies, end + 1))
        : Optional.empty();
  }

  /** Where the words of a paper begin that end here; -1 when no paper does. */
  private int first(int end, int limit) {
    if (end <= limit || !WORDS.has("paper", document.key(end - 1))) {
      return -1;
    }
    int first = end - 1;
    while (first > limit
        && end - first < LONGEST
        && WORDS.has("paper-word", document.key(first - 1))) {
      first--;
    }
    return first;
  }

  private List<Body> owner(int first) {
    return organisations.owning(first).map(OrganisationPhrase::bodies).orElse(List.of());
  }

  private Source paper(int first, int end, List<Body> bodies, int phraseEnd) {
    boolean party = WORDS.has("paper-of-party", document.key(end - 1));
    return new Source(
        Standings.of(bodies, party ? Standing.PARTY : Standing.OTHER),
        Optional.empty(),
        Optional.empty(),
        Optional.of(document.slice(first, end)),
        bodies,
        first,
        phraseEnd);
  }
}
