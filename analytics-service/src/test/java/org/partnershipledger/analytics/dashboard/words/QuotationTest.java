package org.partnershipledger.analytics.dashboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Evidence;

class QuotationTest {
  private static final String TEXT =
      "Boards met. A single trust could be in place by summer 2019, HSJ has learned. Work goes on.";

  @Test
  void the_evidence_stands_between_its_context() {
    Evidence evidence = Evidence.of(TEXT, 12, 76);
    Quotation quotation = Quotation.of(evidence, Firmness.ASSERTED);
    assertThat(quotation.before()).isEqualTo("Boards met. ");
    assertThat(quotation.parts())
        .containsExactly(new Quotation.Part(TEXT.substring(12, 76), false));
    assertThat(quotation.after()).isEqualTo(". Work goes on.");
  }

  @Test
  void words_that_hedge_are_set_apart() {
    Quotation quotation = Quotation.of(Evidence.of(TEXT, 12, 76), Firmness.HEDGED);
    assertThat(quotation.cues()).containsExactly("could", "has learned");
    assertThat(quotation.parts().stream().map(Quotation.Part::text).reduce("", String::concat))
        .isEqualTo(TEXT.substring(12, 76));
  }

  @Test
  void context_that_is_cut_begins_and_ends_with_a_whole_word() {
    String text = "first second ".repeat(20) + "QUOTE" + " third fourth".repeat(20);
    Quotation quotation = Quotation.of(Evidence.of(text, 260, 265), Firmness.ASSERTED);
    assertThat(quotation.before()).startsWith("… ").doesNotContain("… irst", "… econd");
    assertThat(quotation.after()).endsWith(" …");
  }
}
