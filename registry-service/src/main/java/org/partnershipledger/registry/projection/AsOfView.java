package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.organisation.MemberLineage;
import org.partnershipledger.registry.partnership.Dossier;
import org.partnershipledger.registry.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Component;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;
import org.partnershipledger.registry.partnership.identity.Parties;
import org.partnershipledger.registry.partnership.state.PartnershipFold;
import org.partnershipledger.registry.partnership.state.PartnershipFold.View;

/**
 * A partnership as it was on a day, as was known at a moment: the same fold over what had been
 * published by then and recorded by then.
 *
 * <p>An article counts from the last possible day of its publication; an undated one counts only
 * where no day is asked for.
 */
@ApplicationScoped
public class AsOfView {

  private final ReadingStore readings;
  private final AssignmentStore assignments;
  private final MemberLineage lineage;

  AsOfView(ReadingStore readings, AssignmentStore assignments, MemberLineage lineage) {
    this.readings = readings;
    this.assignments = assignments;
    this.lineage = lineage;
  }

  /** The partnership's state; empty when it was not known then, or nothing was published yet. */
  public Optional<PartnershipState> find(
      String partnershipId, Optional<LocalDate> validOn, Optional<Instant> knownAt) {
    Look look = new Look(validOn, knownAt.orElse(ReadingStore.NOW));
    Set<DossierKey> held =
        new HashSet<>(assignments.heldBy(partnershipId, knownAt.orElse(ReadingStore.NOW)));
    look.read(held.stream().map(DossierKey::articleId).collect(Collectors.toSet()));
    List<Parties> seeds = look.partiesOf(held);
    List<DossierSummary> component = Component.around(seeds, lineage, look::withAnyOf);
    return Identity.clusters(component, lineage).stream()
        .filter(cluster -> overlap(cluster, held) > 0)
        .max(Comparator.comparingLong(cluster -> overlap(cluster, held)))
        .map(
            cluster ->
                PartnershipFold.of(
                    partnershipId,
                    look.dossiersOf(cluster),
                    lineage,
                    new View(validOn, knownAt, 0)));
  }

  private static long overlap(List<DossierSummary> cluster, Set<DossierKey> held) {
    return cluster.stream().filter(d -> held.contains(d.key())).count();
  }

  /** One look at the record, with what it has read so far. */
  private final class Look {
    private final Optional<LocalDate> validOn;
    private final Instant knownAt;
    private final Set<String> read = new HashSet<>();
    private final Map<DossierKey, Dossier> dossiers = new TreeMap<>();

    Look(Optional<LocalDate> validOn, Instant knownAt) {
      this.validOn = validOn;
      this.knownAt = knownAt;
    }

    void read(Collection<String> articleIds) {
      List<String> open = articleIds.stream().filter(read::add).toList();
      if (!open.isEmpty()) {
        readings.historyOf(open, knownAt).values().stream()
            .flatMap(history -> history.winner().stream())
            .filter(this::isPublished)
            .flatMap(reading -> Dossier.of(reading).stream())
            .forEach(dossier -> dossiers.put(dossier.key(), dossier));
      }
    }

    private boolean isPublished(Reading reading) {
      return validOn
          .map(day -> reading.reportedOn().filter(on -> !on.isAfter(day)).isPresent())
          .orElse(true);
    }

    List<Parties> partiesOf(Set<DossierKey> keys) {
      return dossiers.values().stream()
          .filter(d -> keys.contains(d.key()))
          .map(Parties::of)
          .toList();
    }

    List<DossierSummary> withAnyOf(Set<String> lookup) {
      read(readings.articlesWith(lookup, knownAt));
      return dossiers.values().stream()
          .map(DossierSummary::of)
          .filter(d -> d.parties().storedKeys(lineage).stream().anyMatch(lookup::contains))
          .toList();
    }

    List<Dossier> dossiersOf(List<DossierSummary> cluster) {
      return cluster.stream()
          .flatMap(d -> Optional.ofNullable(dossiers.get(d.key())).stream())
          .toList();
    }
  }
}
