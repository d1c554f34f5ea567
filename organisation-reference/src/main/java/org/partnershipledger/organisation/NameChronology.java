package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns the recorded names of one body, the earliest first, into dated names with sound limits.
 *
 * <p>A recorded day is kept; a recorded month or year stands for its first day at a start and for
 * its last day at an end. A missing start is no earlier than the day after an earlier name can have
 * ended (or else begun), nor than the opening of the code. A missing end is no later than the day
 * before a later name can have begun (or else ended), nor than the closing of the code.
 */
final class NameChronology {

  /** A name with the days that the sources give. */
  record Recorded(String name, Optional<PartialDate> from, Optional<PartialDate> to) {}

  private final List<Recorded> names;
  private final Validity life;

  NameChronology(List<Recorded> names, Validity life) {
    this.names = List.copyOf(names);
    this.life = life;
  }

  /** Throws {@link IllegalArgumentException} when the names are not in the order of their days. */
  List<DatedName> datedNames() {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new DatedName(names.get(i).name(), new Validity(start(i), end(i))))
        .toList();
  }

  private Optional<LocalDate> start(int index) {
    Stream<LocalDate> afterEarlierNames =
        names.subList(0, index).stream()
            .flatMap(earlier -> earlier.to().or(earlier::from).stream())
            .map(date -> date.earliest().plusDays(1));
    Optional<LocalDate> limit =
        Stream.concat(life.from().stream(), afterEarlierNames).max(Comparator.naturalOrder());
    return names.get(index).from().map(PartialDate::earliest).or(() -> limit);
  }

  private Optional<LocalDate> end(int index) {
    Stream<LocalDate> beforeLaterNames =
        names.subList(index + 1, names.size()).stream()
            .flatMap(later -> later.from().or(later::to).stream())
            .map(date -> date.latest().minusDays(1));
    Optional<LocalDate> limit =
        Stream.concat(life.to().stream(), beforeLaterNames).min(Comparator.naturalOrder());
    return names.get(index).to().map(PartialDate::latest).or(() -> limit);
  }
}
