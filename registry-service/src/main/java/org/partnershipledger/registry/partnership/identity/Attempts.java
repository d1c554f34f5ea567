package org.partnershipledger.registry.partnership.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.fold.body.MemberLineage;

/**
 * Tells a second attempt of the same parties from the first.
 *
 * <p>Dossiers of the same parties are one undertaking, unless an end (completion, abandonment,
 * refusal) lies more than a year before a report of an attempt under way. Nothing new can be under
 * way between bodies of which one had closed by then. An end that is followed within the year by an
 * attempt under way was no end. Undated dossiers belong to the latest attempt. Bodies that nobody
 * names are another attempt after a year of silence already, since only the words link them.
 */
final class Attempts {

  private static final int YEAR = 365;

  private final Parties parties;
  private final MemberLineage lineage;
  private final List<List<DossierSummary>> attempts = new ArrayList<>();
  private Optional<LocalDate> ended = Optional.empty();
  private boolean completed;
  private Optional<LocalDate> lastReport = Optional.empty();

  private Attempts(Parties parties, MemberLineage lineage) {
    this.parties = parties;
    this.lineage = lineage;
  }

  /** The undertakings of dossiers which all have these parties. */
  static List<Undertaking> of(
      Parties parties, Collection<DossierSummary> dossiers, MemberLineage lineage) {
    Attempts attempts = new Attempts(parties, lineage);
    dossiers.stream().sorted(DossierSummary.ORDER).forEach(attempts::add);
    return attempts.undertakings();
  }

  private void add(DossierSummary dossier) {
    if (attempts.isEmpty() || isNewAttempt(dossier)) {
      attempts.add(new ArrayList<>());
      ended = Optional.empty();
      completed = false;
    }
    attempts.getLast().add(dossier);
    if (dossier.live() && !completed) {
      ended = Optional.empty();
    }
    dossier
        .terminalOn()
        .ifPresent(day -> ended = Optional.of(ended.filter(day::isBefore).orElse(day)));
    completed = completed || dossier.completedOn().isPresent();
    lastReport = dossier.latest().or(() -> lastReport);
  }

  private boolean isNewAttempt(DossierSummary dossier) {
    return isAfterSilence(dossier) || isAfterEnd(dossier);
  }

  private boolean isAfterSilence(DossierSummary dossier) {
    return !parties.areAllNamed()
        && dossier.earliest().filter(day -> isLaterByAYear(day, lastReport)).isPresent();
  }

  private static boolean isLaterByAYear(LocalDate day, Optional<LocalDate> earlier) {
    return earlier.map(e -> day.isAfter(e.plusDays(YEAR))).orElse(false);
  }

  private boolean isAfterEnd(DossierSummary dossier) {
    return dossier.live()
        && dossier
            .earliest()
            .filter(day -> isLaterByAYear(day, ended))
            .filter(this::areAllOpen)
            .isPresent();
  }

  private boolean areAllOpen(LocalDate day) {
    return parties.members().stream()
        .flatMap(member -> lineage.successionsOf(member).stream())
        .noneMatch(succession -> !succession.on().isAfter(day));
  }

  private List<Undertaking> undertakings() {
    List<Undertaking> undertakings = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      undertakings.add(new Undertaking(parties, i, attempts.get(i)));
    }
    return undertakings;
  }
}
