package org.partnershipledger.registry.partnership.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.fold.partnership.FormFamily;

/** One attempt of the same parties: dossiers that name exactly the same bodies. */
final class Undertaking {

  static final Comparator<Undertaking> ORDER =
      Comparator.comparing((Undertaking u) -> u.parties)
          .thenComparing(u -> u.attempt)
          .thenComparing(u -> u.dossiers.getFirst().key());

  private final Parties parties;
  private final int attempt;
  private final List<DossierSummary> dossiers;
  private final Set<FormFamily> families;
  private final Set<String> articles;
  private final Optional<LocalDate> firstDay;
  private final Optional<LocalDate> lastDay;
  private final boolean aside;

  /**
   * An undertaking.
   *
   * @param parties the parties
   * @param attempt its number among the attempts of these parties, from 0
   * @param dossiers its dossiers, by publication, at least one
   */
  Undertaking(Parties parties, int attempt, List<DossierSummary> dossiers) {
    this(parties, attempt, dossiers, false);
  }

  private Undertaking(Parties parties, int attempt, List<DossierSummary> dossiers, boolean aside) {
    this.aside = aside;
    this.parties = parties;
    this.attempt = attempt;
    this.dossiers = List.copyOf(dossiers);
    this.families =
        dossiers.stream()
            .flatMap(d -> d.families().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.articles =
        dossiers.stream().map(d -> d.key().articleId()).collect(Collectors.toUnmodifiableSet());
    this.firstDay =
        dossiers.stream().flatMap(d -> d.earliest().stream()).min(Comparator.naturalOrder());
    this.lastDay =
        dossiers.stream().flatMap(d -> d.latest().stream()).max(Comparator.naturalOrder());
  }

  /** Dossiers that a person has set aside as an undertaking of their own. */
  static Undertaking setAside(Parties parties, List<DossierSummary> dossiers) {
    return new Undertaking(parties, 0, dossiers, true);
  }

  /** All dossiers of a partnership, however their parties are told; at least one. */
  static Undertaking ofAll(Collection<DossierSummary> dossiers) {
    List<DossierSummary> ordered = dossiers.stream().sorted(DossierSummary.ORDER).toList();
    return new Undertaking(ordered.getFirst().parties(), 0, ordered);
  }

  /** Whether a person has set it aside, so that it joins nothing by itself. */
  boolean isSetAside() {
    return aside;
  }

  boolean holds(Decisions.Named dossier) {
    return dossiers.stream().anyMatch(d -> Decisions.Named.of(d).equals(dossier));
  }

  Parties parties() {
    return parties;
  }

  List<DossierSummary> dossiers() {
    return dossiers;
  }

  /** Whether some article tells the two apart by speaking of both. */
  boolean isToldApartFrom(Undertaking other) {
    return !Collections.disjoint(articles, other.articles);
  }

  /** Whether both may be one by their forms; where none is told, nothing speaks against it. */
  boolean isCompatibleWith(Undertaking other) {
    return families.isEmpty()
        || other.families.isEmpty()
        || families.stream().anyMatch(f -> other.families.stream().anyMatch(f::isCompatibleWith));
  }

  /** Whether some article of it bears a date. */
  boolean isDated() {
    return firstDay.isPresent() && lastDay.isPresent();
  }

  /** Whether the times in which they were reported lie within so many days; never when undated. */
  boolean isNear(Undertaking other, int days) {
    if (!isDated() || !other.isDated()) {
      return false;
    }
    long before = ChronoUnit.DAYS.between(lastDay.orElseThrow(), other.firstDay.orElseThrow());
    long after = ChronoUnit.DAYS.between(other.lastDay.orElseThrow(), firstDay.orElseThrow());
    return Math.max(before, after) <= days;
  }
}
