package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.state.PartnershipFold.View;

/**
 * A partnership over valid time: its state on every day, as one slice per stretch of days on which
 * it is the same. On a day, what had been published by then counts; an article counts from the last
 * possible day of its publication, and an undated one on no day.
 */
public final class Timeline {

  /**
   * The state over a stretch of days.
   *
   * @param from first day
   * @param to the day after the last; empty when it holds ever after
   * @param state the state on each of these days; it says nothing of its own time
   */
  public record Slice(LocalDate from, Optional<LocalDate> to, PartnershipState state) {}

  private final String id;
  private final List<Dossier> dossiers;
  private final MemberLineage lineage;
  private final long version;
  private final List<Slice> slices = new ArrayList<>();

  private Timeline(String id, List<Dossier> dossiers, MemberLineage lineage, long version) {
    this.id = id;
    this.dossiers = dossiers;
    this.lineage = lineage;
    this.version = version;
  }

  /**
   * The slices from a day on.
   *
   * @param dossiers all dossiers of the partnership
   * @param since a day; slices that end before it are left out
   * @return in time; empty when nothing dated is reported
   */
  public static List<Slice> of(
      String id,
      Collection<Dossier> dossiers,
      MemberLineage lineage,
      long version,
      LocalDate since) {
    Timeline timeline = new Timeline(id, dated(dossiers), lineage, version);
    timeline.cut(since);
    return List.copyOf(timeline.slices);
  }

  private static List<Dossier> dated(Collection<Dossier> dossiers) {
    return dossiers.stream().filter(d -> dayOf(d).isPresent()).toList();
  }

  private static Optional<LocalDate> dayOf(Dossier dossier) {
    return dossier.article().publication().latest();
  }

  private void cut(LocalDate since) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    dossiers.forEach(d -> dayOf(d).ifPresent(days::add));
    for (LocalDate day : days) {
      Optional<LocalDate> next = Optional.ofNullable(days.higher(day));
      if (reaches(since, next)) {
        cut(day, next);
      }
    }
    slices.removeIf(slice -> !reaches(since, slice.to()));
  }

  private static boolean reaches(LocalDate since, Optional<LocalDate> to) {
    return to.map(end -> !end.isBefore(since)).orElse(true);
  }

  private void cut(LocalDate day, Optional<LocalDate> next) {
    List<Dossier> published =
        dossiers.stream().filter(d -> dayOf(d).filter(on -> !on.isAfter(day)).isPresent()).toList();
    PartnershipFold fold = PartnershipFold.of(published, lineage);
    SortedSet<LocalDate> starts = new TreeSet<>(fold.turningDays());
    starts.removeIf(turn -> !turn.isAfter(day) || next.map(n -> !turn.isBefore(n)).orElse(false));
    starts.add(day);
    List<LocalDate> from = List.copyOf(starts);
    for (int i = 0; i < from.size(); i++) {
      Optional<LocalDate> to = i + 1 < from.size() ? Optional.of(from.get(i + 1)) : next;
      View view = new View(Optional.of(from.get(i)), Optional.empty(), version);
      PartnershipState state = fold.state(id, view);
      slices.add(new Slice(from.get(i), to, state.asOf(Optional.empty(), Optional.empty())));
    }
  }
}
