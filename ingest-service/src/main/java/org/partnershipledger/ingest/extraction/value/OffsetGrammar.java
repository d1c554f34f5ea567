package org.partnershipledger.ingest.extraction.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.Origin;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Vague;
import org.partnershipledger.ingest.extraction.value.calendar.Part;

/** Reads times counted from another: "nine months ago", "a day later", "tomorrow". */
final class OffsetGrammar {
  private static final Set<String> SOME = Set.of("few", "several", "some", "couple");
  private static final Set<String> TIMES_OF_DAY =
      Set.of("night", "morning", "afternoon", "evening", "lunchtime");
  private static final Set<String> WITHIN = Set.of("within", "inside");
  private static final int MOST = 200;
  private static final int PER_FORTNIGHT = 2;
  private static final int PER_WEEK = 7;

  private final ValueText text;

  OffsetGrammar(ValueText text) {
    this.text = text;
  }

  /** The unit that a word stands for. */
  static TimeUnit unit(Word word) {
    return TimeUnit.values()[word.number(Sense.UNIT) - 1];
  }

  /**
   * "today", "yesterday", "tomorrow week", "last night", "this morning"; null for any other word.
   */
  @Nullable Parsed dayWord(int at) {
    Word word = text.word(at);
    if (word.is(Sense.SHIFT) && TIMES_OF_DAY.contains(text.key(at + 1)) && text.hasNext(at)) {
      int by = text.is(at, "last") ? -1 : 0;
      return new Parsed(at, at + 2, new Shifted(TimeUnit.DAY, by, Part.WHOLE));
    }
    if (word.is(Sense.DAY_WORD) && word.number(Sense.DAY_WORD) >= 0 && text.is(at + 1, "week")) {
      int days = word.number(Sense.DAY_WORD) + PER_WEEK;
      return new Parsed(at, at + 2, new Shifted(TimeUnit.DAY, days, Part.WHOLE));
    }
    return word.is(Sense.DAY_WORD)
        ? new Parsed(at, at + 1, new Shifted(TimeUnit.DAY, word.number(Sense.DAY_WORD), Part.WHOLE))
        : null;
  }

  /** A number of units and a direction that begin at a token; null when none do. */
  @Nullable Parsed at(int first, int limit) {
    Parsed vague = vague(first, limit);
    if (vague != null) {
      return vague;
    }
    int number = 1;
    int at = first + 1;
    if (!text.is(first, "a") && !text.is(first, "an")) {
      Numeral numeral = Numerals.at(text, first, limit);
      if (numeral == null || !numeral.isCount() || numeral.value().intValue() > MOST) {
        return null;
      }
      number = numeral.value().intValue();
      at = numeral.end();
    }
    if (at >= limit || !text.word(at).is(Sense.UNIT) || number < 1) {
      return null;
    }
    number = text.is(at, "fortnight") ? number * PER_FORTNIGHT : number;
    return directed(first, at, number, limit);
  }

  private @Nullable Parsed directed(int first, int at, int number, int limit) {
    TimeUnit unit = unit(text.word(at));
    int next = at + 1;
    Word word = text.word(next);
    if (next < limit && word.is(Sense.DIRECTION)) {
      int direction = word.number(Sense.DIRECTION);
      Origin origin = Math.abs(direction) == 1 ? Origin.PUBLICATION : Origin.DATE_BEFORE;
      int by = direction < 0 ? -number : number;
      boolean than = text.is(next + 1, "than");
      return than ? null : new Parsed(first, next + 1, new Offset(by, unit, origin));
    }
    if (next < limit && (text.is(next, "before") || text.is(next, "after"))) {
      return besideEvent(first, next, number, unit, limit);
    }
    return ahead(first, at, number, unit, limit);
  }

  /** "eleven months before that"; "It comes nine months after he was appointed". */
  private Parsed besideEvent(int first, int next, int number, TimeUnit unit, int limit) {
    int by = text.is(next, "before") ? -number : number;
    boolean that = next + 1 < limit && (text.is(next + 1, "that") || text.is(next + 1, "then"));
    boolean noun = that && text.isWord(next + 2) && !text.word(next + 2).is(Sense.ENDS_BASE);
    boolean alone = !text.isWord(next + 1) || next + 1 >= limit;
    if (that && !noun || alone) {
      int end = alone ? next + 1 : next + 2;
      return new Parsed(first, end, new Offset(by, unit, Origin.DATE_BEFORE));
    }
    boolean comes = comesBefore(first) && by > 0;
    return comes
        ? new Parsed(first, next + 1, new Offset(-number, unit, Origin.PUBLICATION))
        : new Parsed(first, next + 1, new Offset(by, unit, Origin.EVENT));
  }

  private boolean comesBefore(int first) {
    int at = first - 1;
    while (text.is(at, "just")
        || text.is(at, "only")
        || text.is(at, "some")
        || text.is(at, "about")) {
      at--;
    }
    return text.is(at, "comes");
  }

  /** "within the next 10 days", "in six months' time". */
  private @Nullable Parsed ahead(int first, int at, int number, TimeUnit unit, int limit) {
    int end = at + 1;
    boolean time = end + 1 < limit && text.is(end, "'") && text.is(end + 1, "time");
    time |= end + 1 < limit && text.is(end, "'s") && text.is(end + 1, "time");
    boolean plain = end < limit && text.is(end, "time") && text.is(first - 1, "in");
    boolean fromNow = end + 1 < limit && text.is(end, "from") && text.is(end + 1, "now");
    if (time || fromNow) {
      return new Parsed(first, end + 2, new Offset(number, unit, Origin.PUBLICATION));
    }
    if (plain) {
      return new Parsed(first, end + 1, new Offset(number, unit, Origin.PUBLICATION));
    }
    int lead = text.word(first - 1).is(Sense.SHIFT) ? first - 1 : first;
    lead = text.is(lead - 1, "the") ? lead - 1 : lead;
    boolean event = text.is(end, "of");
    return WITHIN.contains(text.key(lead - 1)) && !event
        ? new Parsed(lead, end, new Offset(number, unit, Origin.PUBLICATION))
        : null;
  }

  /** "just weeks after", "a few months ago", "the next few weeks". */
  private @Nullable Parsed vague(int first, int limit) {
    int at = text.is(first, "a") ? first + 1 : first;
    boolean some = SOME.contains(text.key(at));
    at = some ? at + 1 : at;
    at = text.is(at, "of") && some ? at + 1 : at;
    Word word = text.word(at);
    boolean one = word.is(Sense.ONE_UNIT) || text.is(at, "fortnight") && !some;
    if (at + 1 >= limit || !word.is(Sense.UNIT) || one) {
      return null;
    }
    boolean just = text.is(first - 1, "just") || text.is(first - 1, "only");
    boolean direction =
        text.word(at + 1).is(Sense.DIRECTION)
            || text.is(at + 1, "after")
            || text.is(at + 1, "before");
    return direction && (some || just || text.is(at + 1, "ago"))
        ? new Parsed(first, at + 2, new Vague(unit(word)))
        : null;
  }
}
