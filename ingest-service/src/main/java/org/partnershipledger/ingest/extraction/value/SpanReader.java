package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateExpression.FinancialYearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.SpanOfYears.Relation;
import org.partnershipledger.ingest.extraction.value.calendar.Calendar;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/** Finds lengths of time in years: "over the next five years", "the five-year sum". */
final class SpanReader {
  private static final long MAY_END = Word.mask(Sense.UNIT, Sense.YEARS);
  private static final int MOST = 100;
  private static final int PER_DECADE = 10;

  private final ValueText text;
  private final List<SpanOfYears> found = new ArrayList<>();

  private SpanReader(ValueText text) {
    this.text = text;
  }

  /** The spans in the order of the text. */
  static List<SpanOfYears> read(ValueText text, List<DateMention> dates) {
    SpanReader reader = new SpanReader(text);
    for (Sentence sentence : text.document().sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        at = reader.readAt(at, sentence.first(), sentence.last());
      }
    }
    reader.addStated(dates);
    reader.found.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return List.copyOf(reader.found);
  }

  private int readAt(int at, int from, int limit) {
    if (!text.word(at).isAny(MAY_END)) {
      return at + 1;
    }
    int years = compound(at);
    if (years > 0) {
      return add(new SpanOfYears(at, at + 1, years, Relation.OF, Optional.empty()));
    }
    boolean unit = text.word(at).is(Sense.UNIT);
    if (!unit || !isYears(at)) {
      return at + 1;
    }
    if (at >= from + 2 && text.isDash(at - 1) && text.isNumber(at - 2)) {
      return inDigits(at);
    }
    SpanOfYears span = counted(at, from, limit);
    return span == null ? at + 1 : add(span);
  }

  private boolean isYears(int at) {
    return switch (text.key(at)) {
      case "year", "years", "decade", "decades" -> true;
      default -> false;
    };
  }

  /** "five-year" is one token; 0 for any other. */
  private int compound(int at) {
    boolean age = text.is(at + 1, "old") || text.is(at + 1, "olds");
    return age ? 0 : text.word(at).number(Sense.YEARS);
  }

  /** "5-year": a number, a dash and the unit. */
  private int inDigits(int at) {
    int years = DayGrammar.number(text.key(at - 2));
    boolean touching = text.touchesNext(at - 2) && text.touchesNext(at - 1);
    return years > 0 && years <= MOST && touching && text.is(at, "year")
        ? add(new SpanOfYears(at - 2, at + 1, years, Relation.OF, Optional.empty()))
        : at + 1;
  }

  /** A number of years with a preposition before it. */
  private @Nullable SpanOfYears counted(int unit, int from, int limit) {
    Numeral numeral = numberBefore(unit, from);
    boolean decade = text.is(unit, "decade") && text.is(unit - 1, "a");
    if (numeral == null && !decade) {
      return null;
    }
    int years = numeral == null ? 1 : numeral.value().intValue();
    years = text.key(unit).startsWith("decade") ? years * PER_DECADE : years;
    int at = numeral == null ? unit - 2 : numeral.first() - 1;
    boolean past = text.is(at, "past") || text.is(at, "last") || text.is(at, "previous");
    boolean shifted =
        past
            || text.word(at).is(Sense.SHIFT)
            || text.word(at).is(Sense.TO_EVENT)
            || text.is(at, "first");
    at = shifted ? at - 1 : at;
    at = text.is(at, "the") || text.is(at, "its") || text.is(at, "their") ? at - 1 : at;
    boolean length = text.is(at, "of") && (text.is(at - 1, "period") || text.is(at - 1, "course"));
    at = length ? at - 3 : at;
    boolean elsewhere = unit + 1 < limit && text.word(unit + 1).is(Sense.DIRECTION);
    Relation relation = at < from || elsewhere ? null : relation(at, past);
    boolean first = numeral != null && text.is(numeral.first() - 1, "first");
    boolean whole = first || text.is(unit + 1, "to") && text.is(at + 1, "the");
    relation = relation == Relation.WITHIN && whole ? Relation.OVER : relation;
    boolean sane = years > 0 && years <= MOST;
    return relation == null || !sane
        ? null
        : new SpanOfYears(at, unit + 1, years, relation, Optional.empty());
  }

  private @Nullable Numeral numberBefore(int unit, int from) {
    int first = unit - 1;
    if (first < from || (!text.isNumber(first) && !text.word(first).is(Sense.NUMBER))) {
      return null;
    }
    Numeral numeral = Numerals.at(text, first, unit);
    boolean small =
        numeral != null
            && numeral.end() == unit
            && numeral.isCount()
            && numeral.value().intValue() <= MOST;
    return small ? numeral : null;
  }

  /** "for over 40 years" is a length, not a span that a sum is spread over. */
  /** "For the two years to March 2019": what is said of them is said of both together. */
  private boolean isUpTo(int at) {
    return text.is(at + 1, "the")
        && (text.is(at + 3, "years") || text.is(at + 3, "year"))
        && (text.is(at + 4, "to") || text.is(at + 4, "ending"));
  }

  private @Nullable Relation relation(int at, boolean past) {
    boolean forOver = text.is(at - 1, "for") || text.is(at - 1, "by") || text.is(at - 1, "of");
    return switch (text.key(at)) {
      case "over", "across", "during", "throughout" ->
          forOver ? Relation.FOR : past ? Relation.OVER_PAST : Relation.OVER;
      case "within", "inside", "in" -> Relation.WITHIN;
      case "for" -> isUpTo(at) ? Relation.OVER : Relation.FOR;
      default -> null;
    };
  }

  /** "over 2017-18 to 2020-21": the years are named, and counted with both ends. */
  private void addStated(List<DateMention> dates) {
    for (DateMention date : dates) {
      if (!(date.expression() instanceof Span span)) {
        continue;
      }
      Optional<Window> from = stated(span.from());
      Optional<Window> to = stated(span.to());
      if (from.isPresent() && to.isPresent()) {
        Window window = from.get().until(to.get());
        int years = to.get().earliest().getYear() - from.get().earliest().getYear() + 1;
        if (years > 1 && years <= MOST) {
          found.add(
              new SpanOfYears(
                  date.boundFirst(), date.end(), years, Relation.OVER, Optional.of(window)));
        }
      }
    }
  }

  private static Optional<Window> stated(DateExpression expression) {
    if (expression instanceof FinancialYearOf(Stated(int year), _)) {
      return Optional.of(Calendar.financialYear(year));
    }
    return expression instanceof YearOf(Stated(int year), _)
        ? Optional.of(Calendar.year(year))
        : Optional.empty();
  }

  private int add(SpanOfYears span) {
    found.add(span);
    return span.end();
  }
}
