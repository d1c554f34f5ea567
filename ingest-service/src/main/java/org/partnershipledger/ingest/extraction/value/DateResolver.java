package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.DateExpression.Explained;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.Origin;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/** Gives the dates of one article their place in the calendar. */
public final class DateResolver {
  private static final Phrases SUPERSEDED = Phrases.read("superseded.txt");
  private static final int DEPTH = 6;
  private static final int MENTIONS_BACK = 6;
  private static final int BLOCKS_BACK = 2;
  private static final int LONGEST_BOUNDS = 92;

  private final Publication publication;
  private final ValueText text;
  private final List<DateMention> mentions;
  private final TextAnchors anchors;

  private DateResolver(Publication publication, Document document, List<DateMention> mentions) {
    this.publication = publication;
    this.text = new ValueText(document);
    this.mentions = List.copyOf(mentions);
    this.anchors = new TextAnchors(text, this.mentions);
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
    Placed placed = placed(mention, lean(mention, clauseTense), DEPTH);
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

  private Placed placed(DateMention mention, Lean lean, int depth) {
    Optional<Window> before =
        Expressions.needsDateBefore(mention.expression()) && depth > 0
            ? dateBefore(mention, lean, depth - 1)
            : Optional.empty();
    DateExpression expression =
        before.isEmpty() ? fromPublication(mention.expression()) : mention.expression();
    Optional<Window> explicit = new Placing(Optional.empty(), lean, before).place(expression);
    if (explicit.isPresent() && !Expressions.isExplained(expression)) {
      return Placed.of(explicit, Expressions.resolution(expression));
    }
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
      return Placed.NOWHERE;
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
    return expression instanceof Shifted shifted && shifted.unit() == TimeUnit.DAY
        || expression instanceof Explained explained && isDayWord(explained.by());
  }

  private Placed undated(
      DateMention mention, DateExpression expression, Lean lean, Optional<Window> before) {
    Optional<LocalDate> dateline = anchors.dateline();
    Placing placing = new Placing(dateline, lean, before);
    Optional<Window> window =
        dateline.isPresent() ? placing.place(expression) : anchors.place(mention, lean);
    return Placed.of(window, DateResolution.RELATIVE_TO_TEXT);
  }

  /** The date named just before, for "that year" and "a day later". */
  private Optional<Window> dateBefore(DateMention mention, Lean lean, int depth) {
    int index = indexOf(mention);
    int block = block(mention);
    int reach = Expressions.isPreviously(mention.expression()) ? 0 : BLOCKS_BACK;
    for (int i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
      DateMention other = mentions.get(i);
      if (block - block(other) > reach) {
        return Optional.empty();
      }
      Optional<Window> window =
          other.dateline() ? Optional.empty() : placed(other, lean, depth).window();
      boolean fits =
          window.isPresent() && Expressions.isFineEnough(mention.expression(), window.get());
      if (fits && (lean != Lean.PAST || hasBegun(window.get()))) {
        return window;
      }
    }
    return Optional.empty();
  }

  /** "The very same day" of something past is not a planned day named before it. */
  private boolean hasBegun(Window window) {
    return publication.latest().isEmpty() || !window.earliest().isAfter(publication.latest().get());
  }

  private int indexOf(DateMention mention) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < mention.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int block(DateMention mention) {
    return text.document().sentenceOf(mention.first()).block().index();
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
            case FROM -> Lean.PAST;
            case ON, AROUND -> Lean.NEAREST;
          };
    };
  }

  /** "Sunday, April 1, was to have been the first day": planned, but not for the future. */
  private Lean planned(DateMention mention) {
    int from = text.sentenceStart(mention.first());
    int to = text.sentenceEnd(mention.first());
    Lean lean = Lean.FUTURE;
    for (int i = from; i < to; i++) {
      if (SUPERSEDED.mayStart(text.key(i))) {
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
