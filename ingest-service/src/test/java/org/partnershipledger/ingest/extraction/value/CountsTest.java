package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Example.Expected;

class CountsTest {

  @TestFactory
  Stream<DynamicTest> reads_the_examples() {
    return ExampleFile.read("counts.txt").tests(CountsTest::read);
  }

  @Test
  void knows_the_number_of_single_words() {
    assertThat(Counts.valueOf("two")).hasValue(2);
    assertThat(Counts.valueOf("forty-two")).hasValue(42);
    assertThat(Counts.valueOf("second")).hasValue(2);
    assertThat(Counts.valueOf("both")).hasValue(2);
    assertThat(Counts.valueOf("pair")).hasValue(2);
    assertThat(Counts.valueOf("thousand")).hasValue(1000);
    assertThat(Counts.valueOf("12,000")).hasValue(12_000);
    assertThat(Counts.valueOf("trust")).isEmpty();
    assertThat(Counts.valueOf("1.5")).isEmpty();
    assertThat(Counts.valueOf("12,00")).isEmpty();
    assertThat(Counts.valueOf("m")).isEmpty();
  }

  private static List<Expected> read(Example example) {
    Document document = Document.of(example.text());
    return Counts.find(document).stream()
        .map(
            mention ->
                new Expected(
                    document.slice(mention.qualifierFirst(), mention.end()), describe(mention)))
        .toList();
  }

  private static String describe(CountMention mention) {
    String words = mention.qualifier() == Qualifier.EXACT ? "" : mention.qualifier().wire() + " ";
    return words + mention.value();
  }
}
