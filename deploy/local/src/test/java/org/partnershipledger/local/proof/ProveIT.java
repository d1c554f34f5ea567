package org.partnershipledger.local.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.script.LocalCommand;

/** The short form of the battery, as a user would run it; its report is in target/prove. */
class ProveIT {
  private static final Path REPORT = Path.of("target/prove").toAbsolutePath();

  @Test
  void the_line_holds_under_every_fault_of_the_short_form() throws Exception {
    // When
    int exit = LocalCommand.run("prove", "--short", "--report", REPORT.toString());
    // Then
    JsonNode report = EventJson.mapper().readTree(REPORT.resolve("report.json").toFile());
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
