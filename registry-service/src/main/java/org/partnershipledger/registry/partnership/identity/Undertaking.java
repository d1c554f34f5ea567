package org.partnershipledger.registry.partnership.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.registry.partnership.FormFamily;

/**
 * One attempt of the same parties: dossiers that name exactly the same bodies.
 *
 * @param parties the parties
 * @param attempt its number among the attempts of these parties, from 0
 * @param dossiers its dossiers, by publication, at least one
 */
record Undertaking(Parties parties, int attempt, List<DossierSummary> dossiers) {

  static final Comparator<Undertaking> ORDER =
      Comparator.comparing(Undertaking::parties)
          .thenComparing(Undertaking::attempt)
          .thenComparing(u -> u.dossiers().getFirst().key());

  Undertaking {
    dossiers = List.copyOf(dossiers);
  }

  SortedSet<FormFamily> families() {
    return dossiers.stream()
        .flatMap(d -> d.families().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether some article tells the two apart by speaking of both. */
  boolean isToldApartFrom(Undertaking other) {
    var articles =
        dossiers.stream().map(d -> d.key().articleId()).collect(Collectors.toUnmodifiableSet());
    return other.dossiers.stream().anyMatch(d -> articles.contains(d.key().articleId()));
  }

  boolean isCompatibleWith(Undertaking other) {
    return families().isEmpty()
        || other.families().isEmpty()
        || families().stream()
            .anyMatch(f -> other.families().stream().anyMatch(f::isCompatibleWith));
  }

  /** Whether the times in which they were reported lie within so many days; never when undated. */
  boolean isNear(Undertaking other, int days) {
    if (firstDay().isEmpty() || other.firstDay().isEmpty()) {
      return false;
    }
    long before = ChronoUnit.DAYS.between(lastDay(), other.firstDay().get());
    long after = ChronoUnit.DAYS.between(other.lastDay(), firstDay().get());
    return Math.max(before, after) <= days;
  }

  private Optional<LocalDate> firstDay() {
    return dossiers.stream().flatMap(d -> d.earliest().stream()).min(Comparator.naturalOrder());
  }

  private LocalDate lastDay() {
    return dossiers.stream()
        .flatMap(d -> d.latest().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
