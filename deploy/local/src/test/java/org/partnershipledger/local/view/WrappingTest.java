package org.partnershipledger.local.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  @Test
  void breaks_after_spaces_and_hyphens() {
    assertThat(Wrapping.wrap("outline-business-case", 12))
        .containsExactly("outline-", "business-", "case");
    assertThat(Wrapping.wrap("Derby Teaching Hospitals NHS Trust", 16))
        .containsExactly("Derby Teaching", "Hospitals NHS", "Trust");
  }

  @Test
  void cuts_a_word_that_is_longer_than_the_line() {
    assertThat(Wrapping.wrap("Peterborough", 5)).containsExactly("Peter", "borou", "gh");
  }

  @Test
  void keeps_the_breaks_that_are_there() {
    assertThat(Wrapping.wrap("merger\n(alliance)", 20)).containsExactly("merger", "(alliance)");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Wrapping.wrap("", 5)).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({
    "19300000, £19.3m",
    "136000000.00, £136m",
    "1400000000, £1.4bn",
    "448000, '£448,000'",
    "9500000, £9.5m"
  })
  void pounds_read_as_people_write_them(BigDecimal pounds, String words) {
    assertThat(Sterling.claimed(pounds)).isEqualTo(words);
  }
}
