package org.partnershipledger.registry.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/**
 * A name that a person gave to a body, for what the reader could not link.
 *
 * @param number the number of its record
 * @param name the name as it is printed
 * @param body the body that it means
 * @param from first day on which it means the body; empty when it always did
 * @param to last day on which it means the body; empty when it still does
 */
public record AddedName(
    long number, String name, Registered body, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** What its spellings have in common. */
  public String key() {
    return BodyId.keyOf(name);
  }

  /** Whether it means the body on a day; on a day that is unknown, too. */
  public boolean isValidOn(Optional<LocalDate> day) {
    return day.isEmpty()
        || (from.map(first -> !first.isAfter(day.get())).orElse(true)
            && to.map(last -> !last.isBefore(day.get())).orElse(true));
  }

  /** Whether there is a day on which both mean something. */
  public boolean overlaps(Optional<LocalDate> otherFrom, Optional<LocalDate> otherTo) {
    return isUpTo(from, otherTo) && isUpTo(otherFrom, to);
  }

  private static boolean isUpTo(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
  }
}
