package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.GeneratedClaims;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.LedgerEvent;

/** What holds of every ledger, over ledgers made by chance from written-down seeds. */
class SavingsPropertiesTest {
  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_claims_changes_nothing(int seed) {
    List<RecordedClaim> claims =
        GeneratedClaims.savings(
            new Random(seed), GeneratedClaims.MEMBERS[seed % GeneratedClaims.MEMBERS.length]);
    List<RecordedClaim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(~seed));

    assertThat(ledger(seed, shuffled)).isEqualTo(ledger(seed, claims));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_copy_of_an_article_changes_no_total(int seed) {
    // Given
    List<RecordedClaim> claims =
        GeneratedClaims.savings(
            new Random(seed), GeneratedClaims.MEMBERS[seed % GeneratedClaims.MEMBERS.length]);
    String article = claims.getFirst().articleId();

    // When every claim of one article comes again from another paper of the same day
    List<RecordedClaim> copied = new ArrayList<>(claims);
    claims.stream()
        .filter(c -> c.articleId().equals(article))
        .map(SavingsPropertiesTest::copy)
        .forEach(copied::add);

    // Then
    assertThat(amounts(List.of(ledger(seed, copied))))
        .isEqualTo(amounts(List.of(ledger(seed, claims))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void recording_and_withdrawing_a_claim_equals_never_having_had_it(int seed) {
    List<RecordedClaim> claims =
        GeneratedClaims.savings(
            new Random(seed), GeneratedClaims.MEMBERS[seed % GeneratedClaims.MEMBERS.length]);
    Partnership partnership = partnership(seed, claims.subList(1, claims.size()));
    RecordedClaim extra = claims.getFirst();

    Partnership again =
        holding(partnership, extra)
            .after(
                new LedgerEvent.ClaimWithdrawn(
                    partnership.id(), extra.id(), extra.articleId(), "retracted"));

    assertThat(SavingsLedger.of(again, FACTS)).isEqualTo(SavingsLedger.of(partnership, FACTS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void totals_are_the_sums_of_their_parts_and_no_claim_is_in_two_of_them(int seed) {
    for (Totals.Total total : TotalsTest.totals(ledgers(seed))) {
      BigDecimal points =
          total.parts().stream()
              .flatMap(p -> p.pounds().point().stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(total.amount().orElse(BigDecimal.ZERO)).isEqualByComparingTo(points);
      assertThat(total.minimum()).isLessThanOrEqualTo(total.maximum());
      Set<String> seen = new HashSet<>();
      total
          .parts()
          .forEach(
              p ->
                  p.claimIds()
                      .forEach(
                          c -> assertThat(seen.add(p.partnershipId() + "/" + c)).as(c).isTrue()));
      assertThat(total.parts()).allMatch(p -> Totals.Key.of(p).equals(total.key()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_claim_has_one_place_and_every_link_leads_to_another_claim(int seed) {
    for (SavingsLedger ledger : ledgers(seed)) {
      Set<String> ids = new HashSet<>();
      ledger.entries().forEach(e -> assertThat(ids.add(e.line().id())).isTrue());
      for (SavingsEntry entry : ledger.entries()) {
        entry
            .other()
            .ifPresent(
                other -> assertThat(ids).contains(other).isNotEqualTo(Set.of(entry.line().id())));
        assertThat(entry.other().filter(o -> o.equals(entry.line().id()))).isEmpty();
        assertThat(entry.evidence()).contains(entry.line().id());
      }
      assertEndsSomewhere(ledger);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_was_made_is_never_summed_with_what_was_promised(int seed) {
    for (SavingsLedger ledger : ledgers(seed)) {
      for (SavingsEntry entry : ledger.entries()) {
        entry
            .other()
            .flatMap(ledger::entry)
            .ifPresent(other -> assertThat(other.line().family()).isEqualTo(entry.line().family()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_forbidden_totals_never_appear_in_any_order_of_the_founding_articles(int seed) {
    List<SavingsLedger> ledgers = new ArrayList<>(Founding.ledgers());
    Collections.shuffle(ledgers, new Random(seed));

    assertThat(amounts(ledgers).values())
        .doesNotContain("146.00", "164.00", "204.00", "28.00")
        .containsExactlyInAnyOrder("10.00", "50.00", "18.00", "136.00");
  }

  private static void assertEndsSomewhere(SavingsLedger ledger) {
    for (SavingsEntry entry : ledger.entries()) {
      SavingsEntry at = entry;
      int steps = 0;
      while (!at.stands()) {
        at = ledger.entry(at.other().orElseThrow()).orElseThrow();
        assertThat(++steps).isLessThanOrEqualTo(ledger.entries().size());
      }
    }
  }

  static List<SavingsLedger> ledgers(int seed) {
    List<SavingsLedger> ledgers = new ArrayList<>();
    for (int i = 0; i < GeneratedClaims.MEMBERS.length; i++) {
      Random random = new Random(seed * 31L + i);
      Partnership partnership =
          holding(
              named("p" + i, GeneratedClaims.MEMBERS[i]),
              GeneratedClaims.savings(random, GeneratedClaims.MEMBERS[i])
                  .toArray(RecordedClaim[]::new));
      ledgers.add(SavingsLedger.of(partnership, FACTS));
    }
    return ledgers;
  }

  private static SavingsLedger ledger(int seed, List<RecordedClaim> claims) {
    return SavingsLedger.of(partnership(seed, claims), FACTS);
  }

  private static Partnership partnership(int seed, List<RecordedClaim> claims) {
    return holding(
        named("p", GeneratedClaims.MEMBERS[seed % GeneratedClaims.MEMBERS.length]),
        claims.toArray(RecordedClaim[]::new));
  }

  private static Map<String, String> amounts(List<SavingsLedger> ledgers) {
    Map<String, String> amounts = new TreeMap<>();
    TotalsTest.totals(ledgers)
        .forEach(
            t ->
                amounts.put(
                    t.key().toString(),
                    t.amount().map(Figures::millions).orElse(t.minimum() + ".." + t.maximum())));
    return amounts;
  }

  private static RecordedClaim copy(RecordedClaim claim) {
    var article = claim.article();
    var other =
        new ArticleHeader(
            "copy",
            article.revision(),
            article.title(),
            article.url(),
            article.publisher(),
            article.sourceKind(),
            article.author(),
            article.publication(),
            article.modifiedAt(),
            article.submittedAt(),
            article.notice());
    var recorded = claim.recorded();
    return RecordedClaim.unreviewed(
        new Claim(
            "z-" + recorded.id(),
            recorded.dossier(),
            recorded.organisations(),
            recorded.arguments(),
            recorded.factuality(),
            recorded.attribution(),
            recorded.evidence(),
            recorded.rule(),
            recorded.confidence(),
            recorded.extractor()),
        other,
        OptionalInt.empty());
  }
}
