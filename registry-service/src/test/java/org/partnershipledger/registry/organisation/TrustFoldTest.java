package org.partnershipledger.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipledger.contracts.vocabulary.LeadershipEvent.HOLDS;
import static org.partnershipledger.contracts.vocabulary.LeadershipEvent.RETIRED;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.leader;
import static org.partnershipledger.fold.fixture.ClaimFixture.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

class TrustFoldTest {

  private static TrustState burton(ArticleFixture... articles) {
    List<ReportedClaim> claims =
        Arrays.stream(articles).flatMap(a -> ReportedClaim.of(a.reading()).stream()).toList();
    return TrustFold.of(
        Registered.unlisted("RJF", "Burton Hospitals"), claims, new TreeSet<>(Set.of("p")), 1);
  }

  @Test
  void the_last_report_of_a_person_in_an_office_is_shown() {
    // When
    TrustState state =
        burton(
            article("b")
                .on("2018-05-09")
                .says(leader("Helen Scott-South", "chief executive", RETIRED).about(BURTON)),
            article("a")
                .on("2017-10-06")
                .says(leader("Helen Scott-South", "chief executive", HOLDS).about(BURTON)));

    // Then
    assertThat(state.leaders())
        .extracting(l -> l.leader().person(), l -> l.leader().event())
        .containsExactly(tuple("Helen Scott-South", RETIRED));
  }

  @Test
  void people_and_sums_of_other_bodies_are_not() {
    // When
    TrustState state =
        burton(
            article("a")
                .on("2017-10-06")
                .says(
                    leader("Gavin Boyle", "chief executive", HOLDS).about(DERBY),
                    sum(FinanceMeasure.TURNOVER, 500_000_000).about(DERBY)));

    // Then
    assertThat(state.leaders()).isEmpty();
    assertThat(state.finances()).isEmpty();
  }

  @Test
  void the_last_stated_sum_of_each_measure_is_shown() {
    // When
    TrustState state =
        burton(
            article("a")
                .on("2017-10-06")
                .says(sum(FinanceMeasure.DEFICIT, 10_000_000).about(BURTON)),
            article("b")
                .on("2018-01-26")
                .says(
                    sum(FinanceMeasure.DEFICIT, 12_000_000).about(BURTON),
                    sum(FinanceMeasure.TURNOVER, 200_000_000).about(BURTON)));

    // Then
    assertThat(state.finances())
        .extracting(
            f -> f.finance().measure(), f -> f.finance().amount().orElseThrow().statedPence())
        .containsExactly(
            tuple(FinanceMeasure.TURNOVER, 20_000_000_000L),
            tuple(FinanceMeasure.DEFICIT, 1_200_000_000L));
  }

  @Test
  void its_partnerships_are_listed() {
    assertThat(burton().partnerships()).containsExactly("p");
  }
}
