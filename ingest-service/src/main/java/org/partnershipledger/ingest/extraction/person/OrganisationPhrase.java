package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;

/**
 * The bodies that one phrase stands for: "East Lancashire", "both trusts", "the trust".
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param employers the bodies; empty when the text does not name them
 * @param unnamed the group phrase, when it stays unbound
 * @param kind what sort of words they are
 */
public record OrganisationPhrase(
    int first, int end, List<Employer> employers, Optional<GroupMention> unnamed, Kind kind) {
  public OrganisationPhrase {
    employers = List.copyOf(employers);
  }

  /** What sort of words stand for bodies. */
  public enum Kind {
    /** Names, alone or listed. */
    NAMED,
    /** "both trusts", "they". */
    GROUP,
    /** "the trust", "its". */
    DESCRIBED,
    /** "the smaller trust": one of two, but which one the words do not tell. */
    COMPARED,
    /** "the combined organisation": what a partnership makes. */
    RESULT
  }

  /** The same bodies by words that go on to another token. */
  OrganisationPhrase upTo(int otherEnd) {
    return new OrganisationPhrase(first, otherEnd, employers, unnamed, kind);
  }

  /** The same with the bodies of another phrase. */
  OrganisationPhrase and(OrganisationPhrase other) {
    List<Employer> all = new ArrayList<>(employers);
    other.employers().stream()
        .filter(o -> employers.stream().noneMatch(e -> e.body().equals(o.body())))
        .forEach(all::add);
    return new OrganisationPhrase(first, other.end(), all, unnamed, Kind.GROUP);
  }

  /**
   * A body with the words that stand for it.
   *
   * @param body the body
   * @param first index of the first token of the words
   * @param end index one past the last token
   * @param resolution how the words were linked
   */
  public record Employer(Body body, int first, int end, Resolution resolution) {}

  /** The bodies themselves. */
  public List<Body> bodies() {
    return employers.stream().map(Employer::body).toList();
  }
}
