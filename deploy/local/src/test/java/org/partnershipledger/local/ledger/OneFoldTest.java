package org.partnershipledger.local.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;
import org.partnershipledger.fold.state.Timeline;
import org.partnershipledger.fold.state.Timeline.Slice;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.reading.ReadCorpus;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.partnership.PlainLedger;
import org.partnershipledger.registry.partnership.change.PartnershipChange;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;

/** What analytics folds from the registry's events is what the registry holds, on every day. */
class OneFoldTest {

  private static MemberLineage lineage;
  private static List<List<Dossier>> partnerships;

  @BeforeAll
  static void the_samples_are_read() throws IOException {
    OrganisationReference reference = OrganisationReference.load();
    lineage = MemberLineage.of(new Lineage(reference));
    partnerships =
        PlainLedger.dossiers(
            PlainLedger.winners(ReadCorpus.of(Extractor.create(reference), Path.of("samples"))),
            lineage);
  }

  @Test
  void the_document_of_every_day_is_the_same_in_both_services() {
    int days = 0;
    for (List<Dossier> partnership : partnerships) {
      Partnership copy = copyOf(partnership);
      for (Slice slice : Timeline.of("p", partnership, lineage, 0, LocalDate.MIN)) {
        for (LocalDate day : daysOf(slice)) {
          assertThat(document(copy, Optional.of(day)))
              .as("%s on %s", slice.state().title(), day)
              .isEqualTo(slice.state());
          days++;
        }
      }
    }
    assertThat(days).isGreaterThan(partnerships.size());
  }

  @Test
  void the_document_of_all_that_is_recorded_is_the_same_in_both_services() {
    assertThat(partnerships).hasSizeGreaterThan(3);
    for (List<Dossier> partnership : partnerships) {
      PartnershipState held = PartnershipFold.of("p", partnership, lineage, View.current(0));
      assertThat(document(copyOf(partnership), Optional.empty())).isEqualTo(held);
    }
  }

  private static PartnershipState document(Partnership copy, Optional<LocalDate> day) {
    return new Documents(lineage)
        .of(copy, day)
        .orElseThrow()
        .asOf(Optional.empty(), Optional.empty());
  }

  /** The first day of a stretch, one within it, and its last. */
  private static TreeSet<LocalDate> daysOf(Slice slice) {
    LocalDate last = slice.to().map(to -> to.minusDays(1)).orElse(slice.from().plusYears(20));
    TreeSet<LocalDate> days = new TreeSet<>(List.of(slice.from(), last));
    days.add(slice.from().plusDays(slice.from().until(last).getDays() / 2));
    return days;
  }

  /** What analytics holds after the registry's events of a partnership. */
  private static Partnership copyOf(Collection<Dossier> dossiers) {
    PartnershipState state = PartnershipFold.of("p", dossiers, lineage, View.current(1));
    List<ReportedClaim> claims = dossiers.stream().flatMap(d -> d.claims().stream()).toList();
    Partnership copy = Partnership.unknown("p");
    for (LedgerEvent event :
        PartnershipChange.events(Optional.empty(), Held.of(state, claims), "")) {
      copy = copy.after(event);
    }
    return copy;
  }
}
