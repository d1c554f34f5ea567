package org.partnershipledger.analytics.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Partnerships.now;
import static org.partnershipledger.analytics.Reports.aiming;
import static org.partnershipledger.analytics.Reports.assured;
import static org.partnershipledger.analytics.Reports.denied;
import static org.partnershipledger.analytics.Reports.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;

class CommitmentsTest {
  @Test
  void the_founding_articles_promised_what_the_table_of_promises_says() {
    assertThat(CommitmentExamples.founding())
        .extracting(c -> c.subject() + " " + c.strength().words() + " " + c.status().wire())
        .containsExactlyInAnyOrder(
            "outline-business-case hard broken",
            "full-business-case hard broken",
            "service-retention standing kept-so-far",
            "completion hard kept-late",
            "completion soft kept",
            "sovereignty standing kept-so-far",
            "completion hard broken",
            "appointment hard kept");
  }

  @Test
  void before_its_day_a_promise_is_pending_and_without_any_dated_article_unverified() {
    assertThat(statuses(promising(), Optional.of(LocalDate.parse("2019-09-30"))))
        .containsExactly(CommitmentStatus.PENDING);
    assertThat(statuses(promising(), Optional.of(LocalDate.parse("2019-10-01"))))
        .containsExactly(CommitmentStatus.BROKEN);
    assertThat(statuses(promising(), Optional.empty()))
        .containsExactly(CommitmentStatus.UNVERIFIED);
  }

  @Test
  void what_is_called_off_before_its_day_is_withdrawn_and_after_it_broken() {
    Partnership abandoned = now(promising(), SideState.ABANDONED);

    assertThat(statuses(abandoned, Optional.of(LocalDate.parse("2019-01-01"))))
        .containsExactly(CommitmentStatus.WITHDRAWN);
    assertThat(statuses(abandoned, Optional.of(LocalDate.parse("2020-01-01"))))
        .containsExactly(CommitmentStatus.BROKEN);
  }

  @Test
  void a_promise_refused_in_a_later_article_is_withdrawn() {
    Partnership refusing =
        holding(
            CommitmentExamples.derby(),
            assured(
                "refused",
                Articles.press("later", "2018-01-10"),
                AssuranceTopic.SERVICE_RETENTION,
                AssuranceStrength.REFUSED));

    assertThat(Commitments.of(refusing, Optional.of(LocalDate.parse("2018-01-24"))))
        .filteredOn(c -> c.strength() == Commitment.Strength.STANDING)
        .extracting(Commitment::status)
        .containsExactly(CommitmentStatus.WITHDRAWN);
  }

  @Test
  void a_promise_to_stay_separate_is_broken_by_a_merger_in_effect() {
    Partnership merged =
        completed(
                holding(
                    named("p", "RAA", "RBB"),
                    assured(
                        "stay",
                        Articles.press("a", "2016-01-01"),
                        AssuranceTopic.SOVEREIGNTY,
                        AssuranceStrength.COMMITMENT)),
                "2020-04-01")
            .after(new LedgerEvent.FormChanged("p", Form.MERGER, List.of(), List.of(), List.of()));

    assertThat(statuses(merged, Optional.of(LocalDate.parse("2020-04-02"))))
        .containsExactly(CommitmentStatus.BROKEN);
  }

  @Test
  void without_resolved_promises_there_is_no_rate() {
    assertThat(KeptRate.hard(List.of()).rate().reason()).contains(NullReason.NO_COMMITMENT);
    assertThat(Denial.rate(List.of()).reason()).contains(NullReason.NO_DENIAL);
  }

  @Test
  void a_denial_tells_the_days_until_it_was_reversed_and_an_undated_one_does_not() {
    List<Denial> denials = CommitmentExamples.denials();

    assertThat(denials.getFirst().daysBetween()).hasValue(730);
    assertThat(denials.getLast().reversed()).isFalse();
    assertThat(
            Denial.of(
                    holding(
                        named("p", "RAA", "RBB"), denied("no", Articles.undated("u"), Form.MERGER)))
                .getFirst()
                .daysBetween())
        .isEmpty();
  }

  private static Partnership promising() {
    return aiming(
        named("p", "RAA", "RBB"),
        target(
            MilestoneKind.COMPLETION,
            "2018-10-01",
            "2019-09-01",
            "2019-09-30",
            TargetEffect.FIRST));
  }

  private static List<CommitmentStatus> statuses(Partnership partnership, Optional<LocalDate> on) {
    return Commitments.of(partnership, on).stream().map(Commitment::status).toList();
  }
}
