package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.ingest.extraction.value.BasisCue.Kind;
import org.partnershipledger.ingest.extraction.value.Phrases.Match;

/** Finds the words that say for what time an amount is meant. */
final class BasisCueReader {
  static final String FILE = "basis-cues.txt";
  private static final Phrases PHRASES = Phrases.read(FILE);
  private static final String NONE = "none";

  private BasisCueReader() {}

  /** The cues in the order of the text. */
  static List<BasisCue> read(ValueText text) {
    List<BasisCue> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int next = at + 1;
      if (!text.word(at).is(Sense.CUE)) {
        at = next;
        continue;
      }
      if (PHRASES.mayStart(text, at)) {
        Match match =
            PHRASES
                .startingAt(text, at, text.sentenceEnd(at), Phrases.Kind.BEFORE)
                .orElse(new Match(NONE, at, next));
        if (!match.section().equals(NONE)) {
          found.add(new BasisCue(at, match.end(), kind(match)));
        } else if (isRate(text, at)) {
          found.add(new BasisCue(at, at + 2, Kind.ANNUAL));
        }
        next = match.end();
      } else if (isHyphenated(text, at)) {
        found.add(new BasisCue(at, next, Kind.ANNUAL));
      }
      at = next;
    }
    return List.copyOf(found);
  }

  /** "£5m a year from 2020", "£5m a year after that": behind a sum it is a rate. */
  private static boolean isRate(ValueText text, int at) {
    boolean sum = text.word(at - 1).is(Sense.SCALE) || text.isNumber(at - 1);
    boolean year = text.is(at, "a") && text.is(at + 1, "year");
    boolean open = text.is(at + 2, "from") || text.is(at + 2, "of") || text.is(at + 2, "after");
    return at > 0 && sum && year && open;
  }

  /** "£50m-a-year": the unit and the cue are one token. */
  private static boolean isHyphenated(ValueText text, int at) {
    String key = text.key(at);
    return key.endsWith("-a-year") || key.equals("a-year");
  }

  private static Kind kind(Match match) {
    return Kind.valueOf(match.section().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
