package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;

/** Finds dates, sentence by sentence. */
final class DateReader {
  private final ValueText text;
  private final BitSet taken;
  private final DateGrammar grammar;
  private final Datelines datelines;
  private final List<DateMention> found = new ArrayList<>();

  private DateReader(ValueText text, BitSet taken) {
    this.text = text;
    this.taken = taken;
    this.grammar = new DateGrammar(text);
    this.datelines = new Datelines(text);
  }

  /** The dates in order; their tokens become taken. */
  static List<DateMention> read(ValueText text, BitSet taken) {
    DateReader reader = new DateReader(text, taken);
    for (Sentence sentence : text.document().sentences()) {
      reader.read(sentence);
    }
    return List.copyOf(reader.datelines.marked(reader.found));
  }

  private void read(Sentence sentence) {
    int at = sentence.first();
    while (at < sentence.last()) {
      Parsed parsed = taken.get(at) || !grammar.mayBegin(at) ? null : at(at, sentence.last());
      if (parsed == null) {
        at++;
      } else {
        add(parsed);
        at = parsed.end();
      }
    }
  }

  private @Nullable Parsed at(int first, int limit) {
    int free = taken.nextSetBit(first);
    return grammar.at(first, free < 0 ? limit : Math.min(limit, free));
  }

  private void add(Parsed parsed) {
    DateBounds bounds = DateBounds.around(text, parsed.first(), parsed.end());
    boolean fromSpan = parsed.expression() instanceof Span && bounds.bound() == DateBound.FROM;
    boolean hours = parsed.expression() instanceof Weekday && isSchedule(parsed);
    if (hours) {
      return;
    }
    found.add(
        new DateMention(
            parsed.first(),
            parsed.end(),
            bounds.first(),
            parsed.expression(),
            fromSpan ? DateBound.ON : bounds.bound(),
            bounds.since(),
            false,
            text.slice(parsed.first(), parsed.end())));
    taken.set(parsed.first(), parsed.end());
  }

  /** "Monday to Friday" are hours of opening. */
  private boolean isSchedule(Parsed day) {
    boolean to = text.is(day.end(), "to") || text.isDash(day.end());
    boolean after = text.is(day.first() - 1, "to") || text.isDash(day.first() - 1);
    return (to && text.word(day.end() + 1).is(Sense.WEEKDAY))
        || (after && text.word(day.first() - 2).is(Sense.WEEKDAY));
  }
}
