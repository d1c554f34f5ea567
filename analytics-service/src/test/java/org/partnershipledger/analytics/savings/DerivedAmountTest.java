package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Figures.millions;
import static org.partnershipledger.analytics.savings.Figures.percent;

import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Qualifier;

class DerivedAmountTest {
  private static final String ONE_PARAGRAPH =
      "The two bodies mean to cut costs by a fifth. Others had asked for that, loudly. They have"
          + " a budget of £680m together.\n\nElsewhere a hospital has a turnover of £100m.";
  private static final String TWO_PARAGRAPHS =
      "The two bodies mean to cut costs by a fifth.\n\nThey have a budget of £680m together.";
  private static final ArticleHeader ARTICLE = Articles.undated("a");
  private static final Partnership NATIONAL = between("X24", "X27");

  @Test
  void a_fifth_of_a_budget_in_the_same_paragraph_is_a_yearly_amount_marked_derived() {
    // Given
    RecordedClaim share = fifth(ONE_PARAGRAPH);
    RecordedClaim budget = budget(ONE_PARAGRAPH, "X24", "X27");

    // When
    SavingsEntry entry = savings(NATIONAL, share, budget).entry("share").orElseThrow();

    // Then
    assertThat(millions(entry.line().amount())).isEqualTo("136.00");
    assertThat(entry.line().basis()).isEqualTo(Basis.ANNUAL);
    assertThat(entry.line().derivation().orElseThrow().claimIds()).containsExactly("budget");
    assertThat(millions(entry.annualAverage())).isEqualTo("136.00");
    assertThat(percent(entry.percentOfTurnover())).isEqualTo("20.00");
    assertThat(entry.annualAverage().flags()).contains(Flag.DERIVED, Flag.APPROXIMATE);
  }

  @Test
  void a_base_in_another_paragraph_is_no_base() {
    SavingsEntry entry =
        savings(NATIONAL, fifth(TWO_PARAGRAPHS), budget(TWO_PARAGRAPHS, "X24", "X27"))
            .entry("share")
            .orElseThrow();

    assertThat(millions(entry.line().amount())).isEqualTo("null:NO_BASE");
    assertThat(entry.nullReason()).hasToString("Optional[NO_BASE]");
    assertThat(entry.counts()).isFalse();
  }

  @Test
  void a_base_of_other_bodies_is_no_base() {
    SavingsEntry entry =
        savings(NATIONAL, fifth(ONE_PARAGRAPH), budget(ONE_PARAGRAPH, "X24"))
            .entry("share")
            .orElseThrow();

    assertThat(millions(entry.line().amount())).isEqualTo("null:NO_BASE");
  }

  @Test
  void a_contract_is_no_base() {
    RecordedClaim contract =
        sum(
            "contract",
            ARTICLE,
            FinanceMeasure.CONTRACT,
            "680",
            Qualifier.EXACT,
            evidence(ONE_PARAGRAPH, "£680m"),
            false,
            "X24",
            "X27");

    assertThat(
            millions(
                savings(NATIONAL, fifth(ONE_PARAGRAPH), contract)
                    .entry("share")
                    .orElseThrow()
                    .line()
                    .amount()))
        .isEqualTo("null:NO_BASE");
  }

  @Test
  void a_range_of_shares_gives_both_ends_of_the_amount() {
    // Given 12 to 14 per cent of almost 900
    String text = "It asked for 12-14 per cent off a budget of almost £900m.";
    RecordedClaim share =
        saving("share", ARTICLE)
            .percent("12", "14")
            .of("X24", "X27")
            .quoted(evidence(text, "12-14 per cent"))
            .done();
    RecordedClaim base =
        sum(
            "base",
            ARTICLE,
            FinanceMeasure.BUDGET,
            "900",
            Qualifier.NEARLY,
            evidence(text, "almost £900m"),
            false,
            "X24",
            "X27");

    // When
    SavingsEntry entry = savings(NATIONAL, share, base).entry("share").orElseThrow();

    // Then
    assertThat(millions(entry.line().amount())).isEqualTo("108.00..126.00");
    assertThat(entry.line().amount().flags()).contains(Flag.APPROXIMATE);
  }

  @Test
  void the_same_share_told_again_without_its_base_is_a_duplicate() {
    RecordedClaim again =
        saving("again", Articles.undated("b")).percent("20", "20").of("X24", "X27").done();

    SavingsLedger ledger =
        savings(NATIONAL, fifth(ONE_PARAGRAPH), budget(ONE_PARAGRAPH, "X24", "X27"), again);

    assertThat(ledger.entry("again").orElseThrow().status()).isEqualTo(SavingsStatus.DUPLICATE);
    assertThat(ledger.entry("share").orElseThrow().evidence()).containsExactly("again", "share");
  }

  private static RecordedClaim fifth(String text) {
    return saving("share", ARTICLE)
        .percent("20", "20")
        .of("X24", "X27")
        .quoted(evidence(text, "cut costs by a fifth."))
        .done();
  }

  private static RecordedClaim budget(String text, String... bodies) {
    return sum(
        "budget",
        ARTICLE,
        FinanceMeasure.BUDGET,
        "680",
        Qualifier.ABOUT,
        evidence(text, "a budget of £680m"),
        false,
        bodies);
  }

  private static Evidence evidence(String text, String quote) {
    int start = text.indexOf(quote);
    return Evidence.of(text, start, start + quote.length());
  }
}
