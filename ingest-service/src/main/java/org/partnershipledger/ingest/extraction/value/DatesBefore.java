package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sorted;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/**
 * The dates named before a mention, which "that year" and "a day later" count from.
 *
 * <p>They are placed in the order of the text, each once for each lean, so that a chain of such
 * words costs no more than its length.
 */
final class DatesBefore {
  private static final int MENTIONS_BACK = 6;
  private static final int BLOCKS_BACK = 2;

  private final Document document;
  private final List<DateMention> mentions;
  private final Optional<LocalDate> latestPublication;
  private final Placer placer;
  private final Map<Lean, List<Optional<Window>>> windows = new EnumMap<>(Lean.class);

  /** Places a mention when the date before it is known. */
  interface Placer {
    /** The window of a mention; empty when nothing fixes it. */
    Optional<Window> place(DateMention mention, Lean lean, Optional<Window> before);
  }

  DatesBefore(
      Document document,
      List<DateMention> mentions,
      Optional<LocalDate> latestPublication,
      Placer placer) {
    this.document = document;
    this.mentions = mentions;
    this.latestPublication = latestPublication;
    this.placer = placer;
  }

  /** The date that a mention counts from; empty when it counts from none, or none is near. */
  Optional<Window> of(DateMention mention, Lean lean) {
    if (!Expressions.needsDateBefore(mention.expression())) {
      return Optional.empty();
    }
    int index = indexOf(mention);
    List<Optional<Window>> known = windows.computeIfAbsent(lean, l -> new ArrayList<>());
    while (known.size() < index) {
      DateMention next = mentions.get(known.size());
      Optional<Window> before = nearest(next, known.size(), lean, known);
      known.add(placer.place(next, lean, before));
    }
    return nearest(mention, index, lean, known);
  }

  private Optional<Window> nearest(
      DateMention mention, int index, Lean lean, List<Optional<Window>> known) {
    if (!Expressions.needsDateBefore(mention.expression())) {
      return Optional.empty();
    }
    int block = block(mention);
    int reach = Expressions.isPreviously(mention.expression()) ? 0 : BLOCKS_BACK;
    for (int i = index - 1; i >= 0 && i >= index - MENTIONS_BACK; i--) {
      DateMention other = mentions.get(i);
      if (block - block(other) > reach) {
        return Optional.empty();
      }
      Optional<Window> window = other.dateline() ? Optional.empty() : known.get(i);
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
    return latestPublication.isEmpty() || !window.earliest().isAfter(latestPublication.get());
  }

  private int indexOf(DateMention mention) {
    return Sorted.firstFrom(mentions, DateMention::first, mention.first());
  }

  private int block(DateMention mention) {
    return document.sentenceOf(mention.first()).block().index();
  }
}
