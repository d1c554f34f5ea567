package org.partnershipledger.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
  @Test
  void plain_text_stays_as_it_is_with_its_spaces_and_lines() {
    String text = "  The trusts\n\n\twill  merge – “soon”. £50m\u00a0a year \n";
    assertThat(CanonicalText.of(text)).isEqualTo(text);
  }

  @Test
  void every_line_break_becomes_a_line_feed() {
    assertThat(CanonicalText.of("a\r\nb\rc\u2028d\u2029e\u0085f\r\r\ng"))
        .isEqualTo("a\nb\nc\nd\ne\nf\n\ng");
  }

  @Test
  void letters_are_composed() {
    assertThat(CanonicalText.of("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void control_and_invisible_characters_are_dropped() {
    assertThat(CanonicalText.of("\uFEFFmer\u00ADger\u0000 \u200Bof\u0007 tw\u202Eo\uFFFF"))
        .isEqualTo("merger of two");
  }

  @Test
  void a_lone_surrogate_is_replaced_and_a_pair_is_kept() {
    assertThat(CanonicalText.of("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc😀");
  }

  @Test
  void the_canonical_form_of_a_canonical_text_is_itself() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      String once = CanonicalText.of(noise(random));
      assertThat(CanonicalText.of(once)).isEqualTo(once);
    }
  }

  @Test
  void a_line_has_single_spaces_and_no_ends() {
    assertThat(CanonicalText.line(" Trusts\u00a0 share\n a chief "))
        .isEqualTo("Trusts share a chief");
  }

  private static String noise(Random random) {
    int[] interesting = {
      'e', 0x301, 0x327, '\r', '\n', 0xD83D, 0xDE00, 0xAD, 0x1100, 0x1161, 0x344
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append((char) interesting[random.nextInt(interesting.length)]);
    }
    return text.toString();
  }
}
