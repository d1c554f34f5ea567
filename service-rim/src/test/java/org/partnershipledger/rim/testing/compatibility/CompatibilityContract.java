package org.partnershipledger.rim.testing.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.testing.ApiDocument;

/** What the description of every service holds to once it was released; its test has a stack. */
public abstract class CompatibilityContract {
  private static final Path RELEASED = Path.of("../event-contracts/src/test/resources/released");
  private static final Path TODAY = Path.of("target/openapi.json");

  /** The service that runs. */
  protected abstract String service();

  @Test
  void no_caller_of_a_released_version_is_broken() throws IOException {
    JsonNode now = ApiDocument.ofTheRunningService().at("");
    // What a release is to freeze.
    Files.writeString(
        TODAY, EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n");
    try (Stream<Path> versions = Files.list(RELEASED).filter(Files::isDirectory)) {
      for (Path version : versions.toList()) {
        Path frozen = version.resolve("openapi").resolve(service() + ".json");
        JsonNode then = EventJson.mapper().readTree(Files.readString(frozen));
        assertThat(ApiCompatibility.faults(then, now)).as(frozen.toString()).isEmpty();
      }
    }
  }

  @Test
  void each_change_that_breaks_a_caller_is_caught_and_no_other() {
    JsonNode description = ApiDocument.ofTheRunningService().at("");
    assertThat(ApiCompatibility.faults(description, description)).isEmpty();
    TreeMap<ApiChange, List<String>> made = new TreeMap<>();
    for (ApiChange change : ApiChange.values()) {
      Optional<JsonNode> changed = change.in(description);
      changed.ifPresent(now -> made.put(change, ApiCompatibility.faults(description, now)));
    }
    assertThat(made)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            (change, faults) ->
                assertThat(!faults.isEmpty()).as(change + " " + faults).isEqualTo(change.breaks()));
  }
}
