package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Example.Expected;

class AmountsTest {

  @TestFactory
  Stream<DynamicTest> reads_the_examples() {
    return ExampleFile.read("amounts.txt").tests(AmountsTest::read);
  }

  @Test
  void tells_the_tokens_of_the_amount_from_those_of_its_qualifier() {
    // Given
    Document document = Document.of("It would save no less than £9 million a year.");

    // When
    MoneyMention mention = Amounts.find(document).getFirst();

    // Then
    assertThat(document.slice(mention.first(), mention.end())).isEqualTo("£9 million");
    assertThat(document.slice(mention.qualifierFirst(), mention.end()))
        .isEqualTo("no less than £9 million");
    assertThat(mention.money())
        .isEqualTo(
            new Money(
                OptionalLong.of(900_000_000L),
                OptionalLong.empty(),
                Qualifier.AT_LEAST,
                "no less than £9 million"));
  }

  private static List<Expected> read(Example example) {
    return Amounts.find(Document.of(example.text())).stream()
        .map(mention -> new Expected(mention.money().text(), describe(mention.money())))
        .toList();
  }

  /** "50000000", "nearly 20000000", "between 10000000 20000000", in pounds. */
  static String describe(Money money) {
    return switch (money.qualifier()) {
      case EXACT -> same(money);
      case ABOUT -> "about " + same(money);
      case NEARLY, UP_TO -> {
        assertThat(money.lowerPence()).as("lower bound of %s", money.text()).isEmpty();
        yield money.qualifier().wire() + " " + pounds(money.upperPence());
      }
      case AT_LEAST, MORE_THAN -> {
        assertThat(money.upperPence()).as("upper bound of %s", money.text()).isEmpty();
        yield money.qualifier().wire() + " " + pounds(money.lowerPence());
      }
      case BETWEEN -> "between " + pounds(money.lowerPence()) + " " + pounds(money.upperPence());
    };
  }

  private static String same(Money money) {
    assertThat(money.lowerPence()).as("bounds of %s", money.text()).isEqualTo(money.upperPence());
    return pounds(money.upperPence());
  }

  private static String pounds(OptionalLong pence) {
    return BigDecimal.valueOf(pence.orElseThrow(), 2).stripTrailingZeros().toPlainString();
  }
}
