package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.organisation.ReferenceTransaction.Form;
import org.partnershipledger.organisation.ReferenceTransaction.Outcome;
import org.partnershipledger.organisation.ReferenceTransaction.Party;
import org.partnershipledger.organisation.ReferenceTransaction.Series;
import org.partnershipledger.organisation.ReferenceTransaction.StatedTarget;

class ReferenceTransactionsTest {

  private static final ReferenceTransactions TRANSACTIONS = ReferenceTransactions.load();

  @Test
  void holds_this_many_attempts_of_each_series() {
    assertThat(
            TRANSACTIONS.all().stream()
                .collect(
                    Collectors.groupingBy(ReferenceTransaction::series, Collectors.counting())))
        .containsOnly(
            entry(Series.COMPLETED_PROVIDER_DEAL, 55L),
            entry(Series.FAILED_PROVIDER_DEAL, 13L),
            entry(Series.NATIONAL_OR_COMMISSIONER, 5L),
            entry(Series.SOCIAL_ENTERPRISE_OR_COLLABORATIVE, 5L),
            entry(Series.GROUP, 3L));
  }

  @Test
  void holds_the_provider_deals_from_which_base_rates_are_taken() {
    assertThat(TRANSACTIONS.all())
        .filteredOn(deal -> deal.announced().isPresent())
        .filteredOn(deal -> deal.series() == Series.COMPLETED_PROVIDER_DEAL)
        .hasSize(38);
    assertThat(TRANSACTIONS.all())
        .filteredOn(deal -> deal.series() == Series.FAILED_PROVIDER_DEAL)
        .allSatisfy(deal -> assertThat(deal.announced()).isPresent());
  }

  @Test
  void completed_provider_deals_are_mostly_acquisitions_in_law() {
    assertThat(
            TRANSACTIONS.all().stream()
                .filter(deal -> deal.series() == Series.COMPLETED_PROVIDER_DEAL)
                .collect(Collectors.groupingBy(ReferenceTransaction::form, Collectors.counting())))
        .containsOnly(
            entry(Form.ACQUISITION, 42L), entry(Form.MERGER, 9L), entry(Form.TRANSFER, 4L));
  }

  @Test
  void tells_one_deal_as_the_sources_do() {
    ReferenceTransaction derby = TRANSACTIONS.byId("T029").orElseThrow();

    assertThat(derby.members())
        .containsExactly(new Party("RJF", Optional.empty()), new Party("RTG", Optional.empty()));
    assertThat(derby.form().wire()).isEqualTo("acquisition");
    assertThat(derby.resultIds()).containsExactly("RTG");
    assertThat(derby.announced()).hasValue(PartialDate.parse("2016-09"));
    assertThat(derby.completed()).hasValue(LocalDate.of(2018, 7, 1));
    assertThat(derby.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(derby.statedTargets())
        .containsExactly(
            new StatedTarget(PartialDate.parse("2017-10"), PartialDate.parse("2018-04-01")),
            new StatedTarget(PartialDate.parse("2018-04"), PartialDate.parse("2018-07-01")));
  }

  @Test
  void a_part_of_a_body_is_told_from_the_body() {
    assertThat(TRANSACTIONS.byId("A005").orElseThrow().members())
        .containsExactly(
            new Party("RVR", Optional.of("Epsom")), new Party("RTK", Optional.empty()));
  }

  @Test
  void every_member_and_result_is_a_body_of_the_reference() {
    assertThat(TRANSACTIONS.all())
        .allSatisfy(
            deal -> {
              assertThat(deal.members())
                  .allSatisfy(
                      party -> assertThat(Reference.REAL.byId(party.organisationId())).isPresent());
              assertThat(deal.resultIds())
                  .allSatisfy(id -> assertThat(Reference.REAL.byId(id)).isPresent());
            });
  }

  @Test
  void acquisitions_agree_with_the_legal_events_of_the_register_but_for_one() {
    Lineage lineage = new Lineage(Reference.REAL);

    Set<String> disagreeing =
        TRANSACTIONS.all().stream()
            .filter(deal -> deal.series() == Series.COMPLETED_PROVIDER_DEAL)
            .filter(deal -> deal.form() == Form.ACQUISITION)
            .filter(deal -> !agrees(lineage, deal))
            .map(ReferenceTransaction::id)
            .collect(Collectors.toSet());

    assertThat(disagreeing).as("Dudley kept its code for another trust").containsExactly("T038");
  }

  @Test
  void fails_on_a_malformed_line_with_its_file_and_line() {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(
            () ->
                ReferenceTransactions.load(
                    file -> ReferenceFiles.read(file).replace("T003,", "X003,")))
        .withMessage("transactions.csv line 4: id 'X003' is unknown");
  }

  private static boolean agrees(Lineage lineage, ReferenceTransaction deal) {
    Set<String> members =
        deal.members().stream().map(Party::organisationId).collect(Collectors.toSet());
    return lineage
        .between(members)
        .filter(event -> event.agreesWith(deal.completed().orElseThrow()))
        .isPresent();
  }
}
