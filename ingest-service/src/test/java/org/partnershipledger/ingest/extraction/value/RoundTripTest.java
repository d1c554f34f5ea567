package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.extraction.text.Document;

/** What is written in any of the usual ways is read back as the same number. */
class RoundTripTest {
  private static final int TIMES = 2_000;
  private static final List<String> UNITS =
      List.of("m", " million", "million", "bn", " billion", "k");

  @Test
  void amounts_in_figures_are_read_back() {
    Random random = new Random(20170407);
    for (int i = 0; i < TIMES; i++) {
      // Given
      long tenths = 1 + random.nextLong(9_999);
      String number = BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
      String unit = UNITS.get(i % UNITS.size());
      long pence = tenths * 10 * scale(unit);

      // When
      String sentence = "It would save £" + number + unit + " in all.";

      // Then
      assertThat(onlyAmount(sentence)).as(sentence).isEqualTo(pence);
    }
  }

  @Test
  void amounts_with_commas_and_pence_are_read_back() {
    Random random = new Random(20190930);
    for (int i = 0; i < TIMES; i++) {
      long pence = random.nextLong(100_000_000_000L);
      String sentence =
          String.format(Locale.UK, "It cost £%,d.%02d then.", pence / 100, pence % 100);

      assertThat(onlyAmount(sentence)).as(sentence).isEqualTo(pence);
    }
  }

  @Test
  void amounts_in_words_are_read_back() {
    Random random = new Random(20200401);
    for (int i = 0; i < TIMES; i++) {
      long pounds = 100 + random.nextLong(1L << (8 + i % 30));
      String sentence = "They saved " + NumberWriter.words(pounds) + " pounds in all.";

      assertThat(onlyAmount(sentence)).as(sentence).isEqualTo(pounds * 100);
    }
  }

  @Test
  void counts_in_words_and_in_figures_are_the_same() {
    Random random = new Random(20180701);
    for (int i = 0; i < TIMES; i++) {
      long number = 2 + random.nextLong(1L << (3 + i % 33));
      String words = "There were " + NumberWriter.words(number) + " patients.";
      String figures = String.format(Locale.UK, "There were %,d patients.", number);

      assertThat(onlyCount(words)).as(words).isEqualTo(number);
      assertThat(onlyCount(figures)).as(figures).isEqualTo(number);
    }
  }

  private static long scale(String unit) {
    return switch (unit.strip()) {
      case "m", "million" -> 1_000_000;
      case "bn", "billion" -> 1_000_000_000;
      default -> 1_000;
    };
  }

  private static long onlyAmount(String sentence) {
    List<MoneyMention> found = Amounts.find(Document.of(sentence));
    assertThat(found).as(sentence).hasSize(1);
    OptionalLong upper = found.getFirst().money().upperPence();
    assertThat(upper).isEqualTo(found.getFirst().money().lowerPence());
    return upper.orElseThrow();
  }

  private static long onlyCount(String sentence) {
    List<CountMention> found = Counts.find(Document.of(sentence));
    assertThat(found).as(sentence).hasSize(1);
    return found.getFirst().value();
  }
}
