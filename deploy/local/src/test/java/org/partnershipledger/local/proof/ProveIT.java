package org.partnershipledger.local.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.script.LocalCommand;

/**
 * What kills, cuts off, repeats and spoils, in the short form, as a user would run it; the tests
 * that take longest are run by hand. The report is in target/prove.
 */
class ProveIT {
  private static final Path REPORT = Path.of("target/prove").toAbsolutePath();
  private static final String[] TESTS = {"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9"};

  @Test
  void the_line_holds_what_follows_from_the_accepted_articles() throws Exception {
    // When
    List<String> words = new ArrayList<>(List.of(TESTS));
    words.addAll(List.of("--short", "--report", REPORT.toString()));
    int exit = LocalCommand.run("prove", words.toArray(String[]::new));
    // Then
    JsonNode report = EventJson.mapper().readTree(REPORT.resolve("report.json").toFile());
    assertThat(report.path("outcomes")).hasSize(TESTS.length);
    List<String> wrong = new ArrayList<>();
    for (JsonNode test : report.path("outcomes")) {
      String name = test.path("name").asText();
      test.path("faults").forEach(fault -> wrong.add(name + ": " + fault.asText()));
      for (JsonNode finding : test.path("findings")) {
        finding.path("faults").forEach(fault -> wrong.add(name + ": " + fault.asText()));
        assertThat(finding.path("compared").asLong()).as(name + " " + finding).isPositive();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(exit).isZero();
  }
}
