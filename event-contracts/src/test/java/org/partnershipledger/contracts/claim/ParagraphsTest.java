package org.partnershipledger.contracts.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void a_line_is_a_paragraph_and_blank_lines_do_not_count() {
    // Given
    String text = "One.\n\nTwo.\nThree.";

    // When
    Paragraphs paragraphs = Paragraphs.of(text);

    // Then
    assertThat(paragraphs.at(text.indexOf("One"))).isEqualTo(1);
    assertThat(paragraphs.at(text.indexOf("Two"))).isEqualTo(2);
    assertThat(paragraphs.at(text.indexOf("Three"))).isEqualTo(3);
    assertThat(paragraphs.at(text.length() - 1)).isEqualTo(3);
  }

  @Test
  void more_paragraphs_than_any_article_has_are_counted_too() {
    // Given
    String text = "A\n".repeat(1000);

    // When
    Paragraphs paragraphs = Paragraphs.of(text);

    // Then
    assertThat(paragraphs.at(text.length() - 2)).isEqualTo(1000);
  }
}
