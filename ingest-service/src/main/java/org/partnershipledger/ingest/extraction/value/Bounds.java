package org.partnershipledger.ingest.extraction.value;

import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.value.Phrases.Kind;
import org.partnershipledger.ingest.extraction.value.Phrases.Match;

/**
 * How the words before and behind a number bound it.
 *
 * @param first index of the first qualifying word; the number's own where none stands before it
 * @param end index one past the last qualifying word; the number's own end where none follows
 * @param qualifier what they mean
 */
record Bounds(int first, int end, Qualifier qualifier) {
  private static final Phrases PHRASES = Phrases.read("qualifiers.txt");
  private static final String PASSING = "passing";
  private static final Map<String, Qualifier> MEANING =
      Map.of(
          "nearly", Qualifier.NEARLY,
          "about", Qualifier.ABOUT,
          "up-to", Qualifier.UP_TO,
          "at-least", Qualifier.AT_LEAST,
          "more-than", Qualifier.MORE_THAN,
          "after-nearly", Qualifier.NEARLY,
          "after-about", Qualifier.ABOUT,
          "after-at-least", Qualifier.AT_LEAST,
          "after-up-to", Qualifier.UP_TO);

  /** The bounds of the number at these tokens. */
  static Bounds around(ValueText text, int first, int end) {
    int from = text.sentenceStart(first);
    Optional<Match> before = before(text, first, from);
    if (before.isPresent()) {
      return new Bounds(before.get().first(), end, meaning(before.get()));
    }
    Optional<Match> after = PHRASES.startingAt(text, end, text.sentenceEnd(first), Kind.AFTER);
    return after
        .map(match -> new Bounds(first, match.end(), meaning(match)))
        .orElseGet(() -> new Bounds(first, end, Qualifier.EXACT));
  }

  private static Optional<Match> before(ValueText text, int first, int from) {
    Optional<Match> match = PHRASES.endingAt(text, first, from, Kind.BEFORE);
    if (match.isPresent() && match.get().section().equals(PASSING)) {
      int at = match.get().first();
      at = isArticle(text, at - 1) ? at - 1 : at;
      match = PHRASES.endingAt(text, at, from, Kind.BEFORE).filter(m -> !isPassing(m));
    }
    return match.filter(m -> PHRASES.endingAt(text, m.end(), from, Kind.BLOCK).isEmpty());
  }

  private static boolean isPassing(Match match) {
    return match.section().equals(PASSING);
  }

  private static boolean isArticle(ValueText text, int index) {
    return text.is(index, "a") || text.is(index, "an") || text.is(index, "the");
  }

  private static Qualifier meaning(Match match) {
    Qualifier meaning = MEANING.get(match.section());
    return meaning == null ? Qualifier.EXACT : meaning;
  }

  /** Whether these words leave the number as a lower bound. */
  boolean hasLower() {
    return qualifier != Qualifier.NEARLY && qualifier != Qualifier.UP_TO;
  }

  /** Whether these words leave the number as an upper bound. */
  boolean hasUpper() {
    return qualifier != Qualifier.AT_LEAST && qualifier != Qualifier.MORE_THAN;
  }
}
