package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Tokeniser;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Strength;

/**
 * Finds the organisations of an article: full names first, then the short forms that these teach.
 */
public final class OrganisationFinder {
  private static final Set<String> LEGAL_WORDS =
      Set.of("nhs", "foundation", "trust", "trusts", "ft", "fts");

  private final OrganisationReference reference;
  private final Gazetteer gazetteer;

  /** A finder that knows these bodies. */
  public OrganisationFinder(OrganisationReference reference) {
    this.reference = reference;
    this.gazetteer = new Gazetteer(reference);
  }

  /** All mentions, in the order of the text; none overlaps another. */
  public List<Mention> find(
      Document document, Publication publication, Optional<String> publisher) {
    DateBounds when = new DateBounds(publication.earliest(), publication.latest());
    return new Search(document, when, publisher).run();
  }

  private final class Search {
    private final Document document;
    private final List<Token> tokens;
    private final DateBounds when;
    private final Optional<String> publisher;
    private final Bodies bodies = new Bodies(reference);
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Gazetteer.Match> weak = new ArrayList<>();
    private final boolean[] taken;
    private final Linker linker;
    private final WeakForms weakForms;

    Search(Document document, DateBounds when, Optional<String> publisher) {
      this.document = document;
      this.publisher = publisher;
      this.tokens = document.tokens();
      this.when = when;
      this.taken = new boolean[tokens.size()];
      this.linker = new Linker(document, bodies, when);
      this.weakForms = new WeakForms(document, reference, linker, taken);
    }

    List<Mention> run() {
      findNames(this::isFullName);
      findNames(this::isStrong);
      findHeadNounRuns();
      LearntForms learnt = LearntForms.from(document, mentions);
      learnt.find(tokens, taken).forEach(this::add);
      acceptWeakForms();
      FirstPerson.find(document, publisherBody()).forEach(this::add);
      mentions.sort(Comparator.comparingInt(Mention::first));
      return List.copyOf(mentions);
    }

    private void findNames(Predicate<Gazetteer.Match> accepted) {
      weak.clear();
      int at = 0;
      while (at < tokens.size()) {
        Gazetteer.@Nullable Match match = taken[at] ? null : gazetteer.at(tokens, at);
        if (match == null) {
          at++;
        } else if (accepted.test(match)) {
          add(linker.link(match));
          at = match.end();
        } else {
          weak.add(match);
          at = Math.max(at + 1, match.end());
        }
      }
    }

    private boolean isFullName(Gazetteer.Match match) {
      return has(match, Strength.REGISTER) || has(match, Strength.VARIANT);
    }

    private boolean isStrong(Gazetteer.Match match) {
      boolean press = has(match, Strength.PRESS);
      return match.end() - match.first() >= 2
          && (press && Names.isInstitutional(tokens, match.first(), match.end())
              || isDoubleName(match))
          && !Positions.isPartOfLongerName(tokens, match.first(), match.end());
    }

    /** "Heatherwood and Wexham Park", "Guy's and St Thomas'": two places, the name of one body. */
    private boolean isDoubleName(Gazetteer.Match match) {
      boolean joined =
          tokens.subList(match.first() + 1, match.end() - 1).stream().anyMatch(t -> t.is("and"));
      boolean named =
          match.first() > 0 && tokens.get(match.first() - 1).is("the")
              || match.forms().stream().allMatch(f -> f.strength() == Strength.PRESS);
      return joined
          && (named || match.end() - match.first() >= 4)
          && Linker.isOne(match.forms())
          && !Positions.isPlacedBefore(tokens, match.first());
    }

    private static boolean has(Gazetteer.Match match, Strength strength) {
      for (NameForm form : match.forms()) {
        if (form.strength() == strength) {
          return true;
        }
      }
      return false;
    }

    private void findHeadNounRuns() {
      for (Sentence sentence : document.sentences()) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
          if (!taken[i]) {
            runAt(sentence, i).ifPresent(this::addRun);
          }
        }
      }
    }

    private Optional<HeadNouns.Run> runAt(Sentence sentence, int at) {
      if (!HeadNouns.mayEnd(tokens.get(at))) {
        return Optional.empty();
      }
      return HeadNouns.endingAt(tokens, at, freeFrom(sentence.first(), at))
          .filter(run -> run.end() - run.first() > 2 || !tokens.get(run.first()).is("nhs"))
          .or(() -> HeadNouns.beginningAt(tokens, at, sentence.last()));
    }

    private void addRun(HeadNouns.Run run) {
      Body body = bodies.unknown(document.slice(run.first(), run.end()), run.type());
      add(new Mention(run.first(), run.end(), body, Resolution.UNRESOLVED));
    }

    private int freeFrom(int sentenceFirst, int head) {
      int at = head;
      while (at > sentenceFirst && !taken[at - 1]) {
        at--;
      }
      return at;
    }

    /** Short names and initials count once the article gives other evidence for the body. */
    private void acceptWeakForms() {
      Set<String> named = new HashSet<>();
      Set<String> regions = new HashSet<>();
      for (Mention mention : mentions) {
        mention.body().id().ifPresent(named::add);
        mention.body().region().ifPresent(regions::add);
      }
      for (Gazetteer.Match match : weak) {
        if (isFree(match.first(), match.end())) {
          weakForms
              .mention(match, named, regions)
              .ifPresent(
                  m -> {
                    add(m);
                    m.body().id().ifPresent(named::add);
                    m.body().region().ifPresent(regions::add);
                  });
        }
      }
    }

    /** The body that speaks as "we", when the publisher is one that the reference knows. */
    private Optional<Body> publisherBody() {
      return publisher
          .map(Tokeniser::tokenise)
          .filter(words -> !words.isEmpty())
          .flatMap(words -> Optional.ofNullable(gazetteer.at(words, 0)))
          .filter(this::isFullName)
          .map(match -> Choice.best(match.forms(), when))
          .filter(best -> best.stream().map(NameForm::organisationId).distinct().count() == 1)
          .map(best -> bodies.known(best.getFirst(), when));
    }

    private void add(Mention found) {
      Mention mention = withLegalEnding(found);
      if (isFree(mention.first(), mention.end())) {
        mentions.add(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
          taken[i] = true;
        }
      }
    }

    /**
     * "... County Hospital NHS Foundation Trusts": the shared head of a list belongs to the name.
     */
    private Mention withLegalEnding(Mention mention) {
      int end = mention.end();
      while (end < tokens.size()
          && !taken[end]
          && tokens.get(end).isCapital()
          && LEGAL_WORDS.contains(tokens.get(end).key())) {
        end++;
      }
      return new Mention(mention.first(), end, mention.body(), mention.resolution());
    }

    private boolean isFree(int first, int end) {
      for (int i = first; i < end; i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
