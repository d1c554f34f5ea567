package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.quote;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Partnerships;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;

class SavingsLedgerTest {
  private static final Partnership TWO = between("RAA", "RBB");
  private static final ArticleHeader JANUARY = Articles.press("jan", "2018-01-26");
  private static final ArticleHeader NEXT_YEAR = Articles.press("next", "2019-06-01");

  @Test
  void a_saving_that_the_text_denies_counts_for_nothing() {
    SavingsLedger ledger = savings(TWO, saving("no", JANUARY).million("9").denied().done());

    assertThat(ledger.entry("no").orElseThrow().leftOut()).contains(StatusReason.DENIED);
    assertThat(Contribution.of(ledger)).isEmpty();
  }

  @Test
  void a_system_wide_target_next_to_the_merger_is_left_out() {
    SavingsLedger ledger =
        savings(TWO, saving("system", JANUARY).million("214").of("RAA", "RBB", "QCC").done());

    assertThat(ledger.entry("system").orElseThrow().leftOut()).contains(StatusReason.SYSTEM_SCOPE);
    assertThat(Headline.of(ledger)).isEmpty();
  }

  @Test
  void the_body_that_goes_on_under_a_members_code_stands_for_the_whole_after_completion() {
    Partnership done = Partnerships.registered(TWO, "2018-07-01", "RAA");

    SavingsLedger ledger = savings(done, saving("s", NEXT_YEAR).million("5").of("RAA").done());

    assertThat(ledger.entry("s").orElseThrow().line().scope().extent())
        .isEqualTo(Scope.Extent.WHOLE);
  }

  @Test
  void a_swing_between_deficits_is_not_a_saving() {
    // Given without merger a deficit of 46.6, with it a surplus of 12.2
    SavingsLedger ledger =
        savings(
            TWO,
            sum(
                "without",
                JANUARY,
                FinanceMeasure.DEFICIT,
                "46.6",
                Qualifier.EXACT,
                quote("d", 10),
                true,
                "RAA",
                "RBB"),
            sum(
                "with",
                JANUARY,
                FinanceMeasure.SURPLUS,
                "12.2",
                Qualifier.EXACT,
                quote("s", 50),
                true,
                "RAA",
                "RBB"),
            saving("swing", JANUARY).million("58.8").done());

    assertThat(ledger.entry("swing").orElseThrow().leftOut())
        .contains(StatusReason.DEFICIT_RESTATED);
  }

  @Test
  void a_condition_missed_by_a_day_is_flagged_and_the_claim_stays() {
    // Given a saving if the merger goes through in the current financial year
    var deadline =
        new EventDate(
            Optional.of("2019/2020"),
            Granularity.FINANCIAL_YEAR,
            Optional.of(LocalDate.parse("2019-04-01")),
            Optional.of(LocalDate.parse("2020-03-31")),
            DateBound.BY,
            DateResolution.FISCAL,
            "the current financial year");
    SavingsLedger ledger =
        savings(
            completed(TWO, "2020-04-01"),
            Claims.completion("m", NEXT_YEAR, deadline),
            saving("s", NEXT_YEAR)
                .million("51.3")
                .basis(Basis.CUMULATIVE)
                .window(byYear(2024))
                .onCondition("that the merger goes through in the current financial year")
                .done());

    // Then
    assertThat(ledger.entry("s").orElseThrow().line().amount().flags())
        .containsExactlyInAnyOrder(Flag.CONDITIONAL, Flag.CONDITION_MISSED);
    assertThat(Contribution.of(ledger)).hasSize(2);
  }
}
