package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

  private static final Lineage LINEAGE = new Lineage(Reference.REAL);

  @ParameterizedTest
  @CsvSource({
    "RBA, RH5, RBA, 2020-04-01, RH5",
    "RJF, RTG, RJF, 2018-07-01, RTG",
    "RNL, RNN, RNL, 2019-10-01, RNN",
    "RQQ, RGN, RQQ, 2017-04-01, RGN",
    "99P, 99Q, 99Q, 2019-04-01, 15N",
    "RD3, RDZ, RDZ, 2020-10-01, R0D",
    "RRP, TAF, TAF, 2024-11-01, G6V2S",
  })
  void the_legal_event_between_two_members(
      String one, String other, String closed, LocalDate effectiveOn, String successor) {
    assertThat(LINEAGE.between(Set.of(one, other)))
        .hasValue(
            new LegalEvent(closed, effectiveOn.minusDays(1), effectiveOn, List.of(successor)));
  }

  @Test
  void of_several_closures_the_last_one_completes_the_join() {
    assertThat(LINEAGE.between(Set.of("RBA", "RH5", "RA4")))
        .map(LegalEvent::closedCode)
        .hasValue("RA4");
    assertThat(LINEAGE.eventsBetween(Set.of("RBA", "RH5", "RA4")))
        .extracting(LegalEvent::closedCode)
        .containsExactly("RBA", "RA4");
  }

  @Test
  void trusts_that_stayed_apart_have_no_legal_event() {
    assertThat(LINEAGE.between(Set.of("RXL", "RXR", "RXN", "RTX", "RW5"))).isEmpty();
    assertThat(LINEAGE.between(Set.of("RK9", "NR5"))).isEmpty();
    assertThat(LINEAGE.between(Set.of("RBA"))).isEmpty();
  }

  @Test
  void one_member_that_went_elsewhere_makes_no_event() {
    assertThat(LINEAGE.between(Set.of("RA3", "RBA"))).isEmpty();
  }

  @Test
  void a_split_leads_to_each_successor() {
    assertThat(LINEAGE.successorsOf("RW6")).containsExactly("RM3", "R0A");
    assertThat(LINEAGE.reachable("RW6")).containsExactlyInAnyOrder("RM3", "R0A");
    assertThat(LINEAGE.between(Set.of("RW6", "RM3")))
        .map(LegalEvent::effectiveOn)
        .hasValue(LocalDate.of(2021, 10, 1));
    assertThat(LINEAGE.sameLineage("RW6", "R0A")).isTrue();
    assertThat(LINEAGE.sameLineage("RM3", "R0A")).isFalse();
  }

  @Test
  void lineage_is_followed_over_several_steps() {
    assertThat(LINEAGE.reachable("RM4")).containsExactly("RW3", "R0A");
    assertThat(LINEAGE.sameLineage("RM4", "R0A")).isTrue();
    assertThat(LINEAGE.sameLineage("R0A", "RM4")).isTrue();
    assertThat(LINEAGE.sameLineage("R0A", "R0A")).isTrue();
  }

  @Test
  void parties_that_ended_in_one_new_body_are_not_one_lineage() {
    assertThat(LINEAGE.sameLineage("RD3", "RDZ")).isFalse();
  }

  @Test
  void knows_who_went_before() {
    assertThat(LINEAGE.predecessorsOf("RH5")).containsExactly("RA4", "RBA");
    assertThat(LINEAGE.predecessorsOf("X24"))
        .contains("body:nhs-improvement", "body:monitor", "X26");
    assertThat(LINEAGE.predecessorsOf("RBA")).isEmpty();
  }

  @Test
  void codes_that_are_not_held_are_the_end_of_a_line() {
    assertThat(LINEAGE.successorsOf("TAM")).containsExactly("5QW");
    assertThat(LINEAGE.predecessorsOf("5QW")).containsExactly("TAM");
    assertThat(LINEAGE.reachable("TAM")).containsExactly("5QW");
    assertThat(LINEAGE.reachable("5QW")).isEmpty();
    assertThat(LINEAGE.sameLineage("TAM", "5QW")).isTrue();
  }

  @Test
  void a_commissioner_leads_to_today() {
    assertThat(LINEAGE.reachable("99P")).containsExactly("15N", "QJK");
    assertThat(LINEAGE.reachable("06H")).containsExactly("QUE", "S1Y5D");
  }

  @Test
  void legal_events_are_in_the_order_of_time() {
    List<LegalEvent> events = LINEAGE.legalEvents();

    assertThat(events).hasSize(337);
    assertThat(events).extracting(LegalEvent::effectiveOn).isSorted();
    assertThat(events.getFirst().closedCode()).isEqualTo("RV7");
  }

  @Test
  void a_report_agrees_with_the_register_within_two_days() {
    LegalEvent barnet = LINEAGE.between(Set.of("RVL", "RAL")).orElseThrow();

    assertThat(barnet.effectiveOn()).isEqualTo(LocalDate.of(2014, 7, 2));
    assertThat(barnet.agreesWith(LocalDate.of(2014, 7, 1))).isTrue();
    assertThat(barnet.agreesWith(LocalDate.of(2014, 6, 30))).isTrue();
    assertThat(barnet.agreesWith(LocalDate.of(2014, 6, 29))).isFalse();
  }
}
