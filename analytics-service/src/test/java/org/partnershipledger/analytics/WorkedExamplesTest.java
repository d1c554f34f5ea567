package org.partnershipledger.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.analytics.commitments.CommitmentExamples;
import org.partnershipledger.analytics.forecast.ForecastExamples;
import org.partnershipledger.analytics.progress.ProgressExamples;
import org.partnershipledger.analytics.savings.CostExamples;
import org.partnershipledger.analytics.savings.EdgeExamples;
import org.partnershipledger.analytics.savings.SavingsExamples;
import org.partnershipledger.analytics.savings.YardstickExamples;

/** Every worked example of the checklist {@code metrics_tests.csv}, to 0.005, none left out. */
class WorkedExamplesTest {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
  private static final Map<String, Example> EXAMPLES = examples();

  @TestFactory
  Stream<DynamicTest> every_example_of_the_checklist_holds() throws IOException {
    return checklist().stream()
        .map(r -> DynamicTest.dynamicTest(name(r) + " = " + r[3], () -> check(r)));
  }

  @Test
  void no_row_is_left_out_and_no_computation_is_without_its_row() throws IOException {
    assertThat(checklist().stream().map(WorkedExamplesTest::name))
        .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
  }

  private static void check(String[] row) {
    Example example =
        Objects.requireNonNull(EXAMPLES.get(name(row)), "no computation for " + name(row));
    String actual = example.answer(row[2]);
    if (row[3].matches("-?[0-9]+([.][0-9]+)?")) {
      assertThat(new BigDecimal(actual).subtract(new BigDecimal(row[3])).abs())
          .as("%s computed, %s in the checklist", actual, row[3])
          .isLessThanOrEqualTo(TOLERANCE);
    } else {
      assertThat(actual).isEqualTo(row[3]);
    }
  }

  private static Map<String, Example> examples() {
    Map<String, Example> all = new HashMap<>();
    Stream.of(
            SavingsExamples.ALL,
            YardstickExamples.ALL,
            CostExamples.ALL,
            EdgeExamples.ALL,
            ProgressExamples.ALL,
            CommitmentExamples.ALL,
            ForecastExamples.ALL)
        .forEach(all::putAll);
    return all;
  }

  private static String name(String[] row) {
    return row[0] + "," + row[1];
  }

  private static List<String[]> checklist() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            WorkedExamplesTest.class.getResourceAsStream("/metrics_tests.csv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\r?\n"))
          .skip(1)
          .map(line -> line.split(",", 4))
          .toList();
    }
  }
}
