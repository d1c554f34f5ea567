package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/** On which side of the anchor a date without a year lies. */
enum Lean {
  /** The most recent one. */
  PAST,
  /** The next one. */
  FUTURE,
  /** The next one, unless the last one is only weeks ago: "the governors vote on 3 December". */
  PRESENT,
  /** Whichever is nearer; the past one of two equally near. */
  NEAREST;

  /** Far enough for a 29 February. */
  private static final int REACH = 8;

  private static final int RECENT = 20;

  /** The window of the year on this side of an anchor; empty when no year near it has one. */
  Optional<Window> choose(LocalDate anchor, IntFunction<Optional<Window>> ofYear) {
    return switch (this) {
      case PAST -> latestBegun(anchor, ofYear);
      case FUTURE -> firstUnfinished(anchor, ofYear);
      case PRESENT -> {
        Optional<Window> past = latestBegun(anchor, ofYear);
        yield past.filter(w -> w.distanceTo(anchor) <= RECENT)
            .or(() -> firstUnfinished(anchor, ofYear));
      }
      case NEAREST -> {
        Optional<Window> past = latestBegun(anchor, ofYear);
        Optional<Window> future = firstUnfinished(anchor, ofYear);
        boolean pastOnly = future.isEmpty();
        boolean nearerPast =
            past.isPresent()
                && (pastOnly || past.get().distanceTo(anchor) <= future.get().distanceTo(anchor));
        yield nearerPast ? past : future;
      }
    };
  }

  private static Optional<Window> latestBegun(
      LocalDate anchor, IntFunction<Optional<Window>> ofYear) {
    for (int year = anchor.getYear(); year >= anchor.getYear() - REACH; year--) {
      Optional<Window> window = ofYear.apply(year).filter(w -> !w.earliest().isAfter(anchor));
      if (window.isPresent()) {
        return window;
      }
    }
    return Optional.empty();
  }

  private static Optional<Window> firstUnfinished(
      LocalDate anchor, IntFunction<Optional<Window>> ofYear) {
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + REACH; year++) {
      Optional<Window> window = ofYear.apply(year).filter(w -> !w.latest().isBefore(anchor));
      if (window.isPresent()) {
        return window;
      }
    }
    return Optional.empty();
  }
}
