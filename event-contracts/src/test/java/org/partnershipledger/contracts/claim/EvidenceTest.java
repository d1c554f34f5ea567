package org.partnershipledger.contracts.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final String HOSPITAL = "\uD83C\uDFE5"; // one character, two UTF-16 units

  @Test
  void the_quote_is_the_text_between_its_offsets_with_its_neighbours() {
    // Given
    String text = "The trusts said they would save £9m a year by merging.";
    // When
    Evidence evidence = Evidence.of(text, 27, 42);
    // Then
    assertThat(evidence.quote()).isEqualTo("save £9m a year").isEqualTo(text.substring(27, 42));
    assertThat(evidence.before()).isEqualTo("The trusts said they would ");
    assertThat(evidence.after()).isEqualTo(" by merging.");
  }

  @Test
  void context_is_at_most_200_characters_on_each_side() {
    Evidence evidence = Evidence.of("b".repeat(300) + "quote" + "a".repeat(300), 300, 305);
    assertThat(evidence.before()).isEqualTo("b".repeat(200));
    assertThat(evidence.after()).isEqualTo("a".repeat(200));
  }

  @Test
  void context_never_splits_a_surrogate_pair() {
    // Given
    String side = "x" + HOSPITAL.repeat(150) + "y";
    String text = side + "quote" + side;
    for (int shift = 0; shift < 4; shift++) {
      // When
      Evidence evidence = Evidence.of(text, side.length() - shift, side.length() + 5);
      Evidence other = Evidence.of(text, side.length(), side.length() + 5 + shift);
      // Then
      assertThat(Character.isLowSurrogate(evidence.before().charAt(0))).isFalse();
      String after = other.after();
      assertThat(Character.isHighSurrogate(after.charAt(after.length() - 1))).isFalse();
      assertThat(after.length()).isLessThanOrEqualTo(Evidence.CONTEXT);
    }
  }

  @Test
  void paragraphs_are_lines_counted_without_the_blank_ones() {
    String text = "First.\n\n\nSecond, and more of it.\nThird.";
    assertThat(paragraphOf(text, "First")).hasValue(1);
    assertThat(paragraphOf(text, "Second")).hasValue(2);
    assertThat(paragraphOf(text, "more")).hasValue(2);
    assertThat(paragraphOf(text, "Third")).hasValue(3);
    assertThat(paragraphOf("\n\nFirst.", "First")).hasValue(1);
  }

  @Test
  void evidence_made_without_its_text_tells_no_paragraph() {
    assertThat(new Evidence("abc", 4, 7, "", "").paragraph()).isEmpty();
  }

  @Test
  void a_quote_that_does_not_fit_its_offsets_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("abc", 0, 2, "", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("", 4, 4, "", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("abc", -1, 2, "", ""));
  }

  private static OptionalInt paragraphOf(String text, String quote) {
    int start = text.indexOf(quote);
    return Evidence.of(text, start, start + quote.length()).paragraph();
  }
}
