package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.PublicationCertainty;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateExpression.Explained;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.Origin;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.calendar.Calendar;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/** Gives the dates of one article their place in the calendar. */
public final class DateResolver {
  private static final Phrases SUPERSEDED = Phrases.read("superseded.txt");
  private static final int REACH_OF_SUPERSEDED = 30;
  private static final int LONGEST_BOUNDS = 92;

  private final Publication publication;
  private final Document document;
  private final DatesBefore datesBefore;
  private final Optional<TextAnchors> anchors;

  private DateResolver(Publication publication, Document document, List<DateMention> mentions) {
    this.publication = publication;
    this.document = document;
    List<DateMention> all = List.copyOf(mentions);
    this.datesBefore =
        new DatesBefore(
            document, all, publication.latest(), (m, lean, b) -> placed(m, lean, b).window());
    boolean undated = publication.certainty() == PublicationCertainty.UNKNOWN;
    this.anchors =
        undated ? Optional.of(new TextAnchors(new ValueText(document), all)) : Optional.empty();
  }

  /** A resolver for the dates that {@link Dates#find} found in a document. */
  public static DateResolver of(
      Publication publication, Document document, List<DateMention> mentions) {
    return new DateResolver(publication, document, mentions);
  }

  /**
   * The date of a mention.
   *
   * @param clauseTense the tense of its clause, which decides the year of "in May"
   * @return without value, and {@code UNRESOLVED}, when nothing fixes it
   */
  public EventDate resolve(DateMention mention, Tense clauseTense) {
    Lean lean = lean(mention, clauseTense);
    Placed placed = placed(mention, lean, datesBefore.of(mention, lean));
    Optional<Window> window = placed.window();
    return new EventDate(
        window.map(Window::edtf),
        window.map(Window::granularity).orElse(Granularity.UNKNOWN),
        window.map(Window::earliest),
        window.map(Window::latest),
        mention.bound(),
        placed.resolution(),
        mention.text());
  }

  private record Placed(Optional<Window> window, DateResolution resolution) {
    static final Placed NOWHERE = new Placed(Optional.empty(), DateResolution.UNRESOLVED);

    static Placed of(Optional<Window> window, DateResolution resolution) {
      return window.isPresent() ? new Placed(window, resolution) : NOWHERE;
    }
  }

  private Placed placed(DateMention mention, Lean lean, Optional<Window> before) {
    DateExpression expression =
        before.isEmpty() ? fromPublication(mention.expression()) : mention.expression();
    return switch (publication.certainty()) {
      case EXACT -> {
        Placing placing = new Placing(publication.latest(), lean, before);
        yield Placed.of(placing.place(expression), Expressions.resolution(expression));
      }
      case BOUNDED -> bounded(expression, lean, before);
      case UNKNOWN -> undated(mention, expression, lean, before);
    };
  }

  /** "Three years previously" counts from publication where no date stands before it. */
  private static DateExpression fromPublication(DateExpression expression) {
    boolean previously =
        expression instanceof Offset offset
            && offset.origin() == Origin.DATE_BEFORE
            && offset.by() < 0
            && offset.unit() != TimeUnit.DAY;
    return previously && expression instanceof Offset(int by, TimeUnit unit, Origin _)
        ? new Offset(by, unit, Origin.PUBLICATION)
        : expression;
  }

  /** Both ends of the bounds must give one value, or values without a gap between. */
  private Placed bounded(DateExpression expression, Lean lean, Optional<Window> before) {
    if (isDayWord(expression)) {
      return Placed.of(byWeekday(expression), DateResolution.RELATIVE_TO_PUBLICATION);
    }
    Optional<Window> first = new Placing(publication.earliest(), lean, before).place(expression);
    Optional<Window> last = new Placing(publication.latest(), lean, before).place(expression);
    if (first.isEmpty() || last.isEmpty()) {
      return Placed.NOWHERE;
    }
    return Placed.of(combined(first.get(), last.get()), Expressions.resolution(expression));
  }

  private Optional<Window> combined(Window first, Window last) {
    if (first.edtf().equals(last.edtf())) {
      return Optional.of(spanning(first, last));
    }
    long width =
        publication.latest().orElseThrow().toEpochDay()
            - publication.earliest().orElseThrow().toEpochDay();
    long gap = last.earliest().toEpochDay() - first.latest().toEpochDay() - 1;
    boolean ordered = !last.latest().isBefore(first.earliest());
    return ordered && width <= LONGEST_BOUNDS && gap <= width
        ? Optional.of(first.until(last))
        : Optional.empty();
  }

  private static Window spanning(Window a, Window b) {
    LocalDate from = a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
    LocalDate to = a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    return new Window(a.edtf(), a.granularity(), from, to);
  }

  private static boolean isDayWord(DateExpression expression) {
    return (expression instanceof Shifted shifted && shifted.unit() == TimeUnit.DAY)
        || expression instanceof Explained(Shifted _, Weekday _);
  }

  /** "Today (Monday)" fixes the day when only one Monday lies between the bounds. */
  private Optional<Window> byWeekday(DateExpression expression) {
    if (!(expression instanceof Explained(Shifted shifted, Weekday weekday))) {
      return Optional.empty();
    }
    LocalDate earliest = publication.earliest().orElseThrow().plusDays(shifted.by());
    LocalDate latest = publication.latest().orElseThrow().plusDays(shifted.by());
    LocalDate first = earliest.with(TemporalAdjusters.nextOrSame(weekday.day()));
    boolean only = !first.isAfter(latest) && first.plusWeeks(1).isAfter(latest);
    return only ? Optional.of(Calendar.day(first)) : Optional.empty();
  }

  private Placed undated(
      DateMention mention, DateExpression expression, Lean lean, Optional<Window> before) {
    if (anchors.isEmpty()) {
      return Placed.NOWHERE;
    }
    Optional<Window> explicit = new Placing(Optional.empty(), lean, before).place(expression);
    if (explicit.isPresent()) {
      return Placed.of(explicit, Expressions.resolution(expression));
    }
    Optional<LocalDate> dateline = anchors.get().dateline();
    Placing placing = new Placing(dateline, lean, before);
    Optional<Window> window =
        dateline.isPresent() ? placing.place(expression) : anchors.get().place(mention, lean);
    return Placed.of(window, DateResolution.RELATIVE_TO_TEXT);
  }

  private Lean lean(DateMention mention, Tense tense) {
    if (mention.since()) {
      return Lean.PAST;
    }
    return switch (tense) {
      case PAST -> Lean.PAST;
      case PLANNED -> planned(mention);
      case ONGOING ->
          switch (mention.bound()) {
            case BY, NOT_BEFORE -> Lean.FUTURE;
            case FROM, ON, AROUND -> Lean.PRESENT;
          };
    };
  }

  /** "Sunday, April 1, was to have been the first day": planned, but not for the future. */
  private Lean planned(DateMention mention) {
    Sentence sentence = document.sentenceOf(mention.first());
    Keys text = document::key;
    int from = Math.max(sentence.first(), mention.first() - REACH_OF_SUPERSEDED);
    int to = Math.min(sentence.last(), mention.end() + REACH_OF_SUPERSEDED);
    Lean lean = Lean.FUTURE;
    for (int i = from; i < to; i++) {
      if (SUPERSEDED.mayStart(text, i)) {
        var match = SUPERSEDED.startingAt(text, i, to, Phrases.Kind.BEFORE);
        if (match.isPresent()) {
          if (match.get().section().equals("past")) {
            return Lean.PAST;
          }
          lean = Lean.NEAREST;
        }
      }
    }
    return lean;
  }
}
