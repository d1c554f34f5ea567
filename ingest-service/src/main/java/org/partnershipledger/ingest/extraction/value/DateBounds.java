package org.partnershipledger.ingest.extraction.value;

import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.ingest.extraction.value.Phrases.Kind;
import org.partnershipledger.ingest.extraction.value.Phrases.Match;

/**
 * How the words around a date bind the event.
 *
 * @param first index of the first binding word; the date's own where none stands before it
 * @param bound what they mean
 * @param since whether they say "since"
 */
record DateBounds(int first, DateBound bound, boolean since) {
  private static final Phrases PHRASES = Phrases.read("bounds.txt");
  private static final int REACH_OF_NEGATION = 9;
  private static final int REACH_OF_DELAY = 6;
  private static final int REACH_OF_EARLIEST = 5;
  private static final Map<String, DateBound> MEANING =
      Map.of(
          "by", DateBound.BY,
          "from", DateBound.FROM,
          "on", DateBound.ON,
          "around", DateBound.AROUND,
          "lower", DateBound.NOT_BEFORE,
          "after-lower", DateBound.NOT_BEFORE,
          "after-by", DateBound.BY,
          "after-from", DateBound.FROM,
          "after-around", DateBound.AROUND);

  /** The bounds of the date at these tokens. */
  static DateBounds around(ValueText text, int first, int end) {
    int from = text.sentenceStart(first);
    int limit = text.sentenceEnd(first);
    Optional<Match> after = PHRASES.startingAt(text, end, limit, Kind.AFTER);
    int outer = first;
    DateBound bound = DateBound.ON;
    boolean since = false;
    Optional<Match> before = PHRASES.endingAt(text, skipQuote(text, first), from, Kind.BEFORE);
    if (before.isPresent()) {
      outer = before.get().first();
      bound = meaning(before.get());
      since = text.is(outer, "since");
      bound = bound == DateBound.BY ? lowered(text, outer, from) : bound;
    }
    if (after.isPresent()) {
      bound = meaning(after.get());
    } else if (isEarliest(text, end, limit)) {
      bound = DateBound.NOT_BEFORE;
    }
    return new DateBounds(outer, bound, since);
  }

  /** The opening mark of "by “early 2020”" stands between. */
  private static int skipQuote(ValueText text, int first) {
    return switch (text.key(first - 1)) {
      case "\u201c", "\"", "\u2018", "'" -> first - 1;
      default -> first;
    };
  }

  /** "could not happen before summer" is a lower bound; "put off until June" is the new date. */
  private static DateBound lowered(ValueText text, int outer, int from) {
    boolean until = text.is(outer, "until") || text.is(outer, "till");
    if (!until && !text.is(outer, "before")) {
      return DateBound.BY;
    }
    for (int i = outer - 1; i >= Math.max(from, outer - REACH_OF_NEGATION); i--) {
      if (text.is(i, ",") || text.is(i, ";") || text.is(i, "that")) {
        break;
      }
      boolean contracted = text.key(i).endsWith("n't");
      if (contracted || text.word(i).is(Sense.NEGATION)) {
        return DateBound.NOT_BEFORE;
      }
      if (until && text.word(i).is(Sense.DELAY) && outer - i <= REACH_OF_DELAY) {
        return DateBound.ON;
      }
    }
    return DateBound.BY;
  }

  /** "this summer had been the earliest date for". */
  private static boolean isEarliest(ValueText text, int end, int limit) {
    for (int i = end; i < Math.min(limit, end + REACH_OF_EARLIEST); i++) {
      if (text.is(i, "earliest")) {
        return true;
      }
      if (!text.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  private static DateBound meaning(Match match) {
    DateBound bound = MEANING.get(match.section());
    return bound == null ? DateBound.ON : bound;
  }
}
