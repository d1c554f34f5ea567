package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Example.Expected;

class SharesTest {

  @TestFactory
  Stream<DynamicTest> reads_the_examples() {
    return ExampleFile.read("shares.txt").tests(SharesTest::read);
  }

  private static List<Expected> read(Example example) {
    return Shares.find(Document.of(example.text())).stream()
        .map(mention -> new Expected(mention.share().text(), describe(mention.share())))
        .toList();
  }

  /** "20 of operating costs", "nearly 7 of turnover", "between 8 10". */
  private static String describe(Percentage share) {
    String words = share.qualifier() == Qualifier.EXACT ? "" : share.qualifier().wire() + " ";
    String numbers =
        Stream.concat(share.lower().stream(), share.upper().stream())
            .map(BigDecimal::toPlainString)
            .distinct()
            .collect(Collectors.joining(" "));
    return words + numbers + share.base().map(base -> " of " + base).orElse("");
  }
}
