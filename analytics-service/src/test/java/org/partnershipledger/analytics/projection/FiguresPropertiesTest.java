package org.partnershipledger.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.analytics.GeneratedClaims;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.organisation.ReferenceTransactions;

/** What holds of the figures of every partnership, over ledgers made by chance. */
class FiguresPropertiesTest {
  private static final Forecasts FORECASTS = new Forecasts(ReferenceTransactions.load().all());

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_claims_and_their_repetition_change_no_figure(int seed) {
    List<RecordedClaim> claims = claims(seed);
    List<RecordedClaim> again = new ArrayList<>(claims);
    again.addAll(claims.subList(0, claims.size() / 2));
    Collections.shuffle(again, new Random(~seed));

    assertThat(figures(partnership(seed, again))).isEqualTo(figures(partnership(seed, claims)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withdrawing_an_article_equals_never_having_had_it(int seed) {
    // Given all claims, and those of every article but the first
    List<RecordedClaim> claims = claims(seed);
    String article = claims.getFirst().articleId();
    List<RecordedClaim> others =
        claims.stream().filter(c -> !c.articleId().equals(article)).toList();

    // When the first article is withdrawn
    Partnership all = partnership(seed, claims);
    for (RecordedClaim claim : claims) {
      if (claim.articleId().equals(article)) {
        all = all.after(new LedgerEvent.ClaimWithdrawn(all.id(), claim.id(), article, "retracted"));
      }
    }

    // Then
    assertThat(figures(all)).isEqualTo(figures(partnership(seed, others)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_figure_has_a_value_or_a_reason_and_an_id_of_its_own(int seed) {
    List<Figure> figures = figures(partnership(seed, claims(seed)));
    Set<String> ids = new HashSet<>();

    for (Figure figure : figures) {
      boolean says =
          figure.value().isPresent()
              || figure.lower().isPresent()
              || figure.upper().isPresent()
              || figure.category().isPresent();
      assertThat(figure.nullReason().isPresent()).as(figure.label()).isNotEqualTo(says);
      assertThat(ids.add(figure.id())).as(figure.label()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_saving_is_in_the_totals_once_or_left_out_for_a_reason(int seed) {
    // When
    PartnershipAccount account = PartnershipAccount.of(partnership(seed, claims(seed)), FACTS);

    // Then no claim is in two parts of one total
    Set<String> counted = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Contribution part : account.contributions()) {
      for (String claim : part.claimIds()) {
        counted.add(claim);
        assertThat(places.add(part.kind() + " " + part.basis() + " " + claim)).isTrue();
      }
    }
    List<String> leftOut = LeftOut.of(account.savings()).stream().map(LeftOut::claimId).toList();
    assertThat(Collections.disjoint(counted, leftOut)).isTrue();
    assertThat(counted.size() + leftOut.size()).isEqualTo(account.savings().entries().size());
  }

  private static List<RecordedClaim> claims(int seed) {
    return GeneratedClaims.ofEveryKind(new Random(seed), members(seed));
  }

  private static String[] members(int seed) {
    return GeneratedClaims.MEMBERS[seed % GeneratedClaims.MEMBERS.length];
  }

  private static Partnership partnership(int seed, List<RecordedClaim> claims) {
    return holding(named("p", members(seed)), claims.toArray(RecordedClaim[]::new));
  }

  private static List<Figure> figures(Partnership partnership) {
    return PartnershipFigures.of(PartnershipAccount.of(partnership, FACTS), FORECASTS).stream()
        .map(SubjectFigure::figure)
        .toList();
  }
}
