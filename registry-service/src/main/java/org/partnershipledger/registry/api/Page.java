package org.partnershipledger.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.registry.projection.AsOf;

/**
 * A part of a list.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the part that follows; absent on the last one
 * @param validOn the day asked about; absent for all that is recorded
 * @param knownAt the moment asked about; absent for all that is known
 */
public record Page<T>(
    List<T> items, Optional<String> next, Optional<LocalDate> validOn, Optional<Instant> knownAt) {

  /** A page of what was fetched with one more item than the page may hold. */
  static <T> Page<T> of(List<T> fetched, int limit, AsOf asOf, Function<T, String> cursorAfter) {
    boolean more = fetched.size() > limit;
    List<T> items = more ? fetched.subList(0, limit) : fetched;
    return new Page<>(
        List.copyOf(items),
        more ? Optional.of(cursorAfter.apply(items.getLast())) : Optional.empty(),
        asOf.validOn(),
        asOf.knownAt());
  }

  /** The same page with its items shown otherwise. */
  <R> Page<R> map(Function<T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next, validOn, knownAt);
  }
}
