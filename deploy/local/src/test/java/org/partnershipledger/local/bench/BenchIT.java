package org.partnershipledger.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.script.LocalCommand;

/** A small measurement, as a user would run it; how fast the machine is does not matter here. */
class BenchIT {
  private static final Path REPORT = Path.of("target/bench").toAbsolutePath();

  @Test
  void every_figure_of_the_report_is_measured() throws Exception {
    // When
    int exit =
        LocalCommand.run(
            "bench",
            "--articles",
            "80",
            "--rate",
            "10",
            "--seconds",
            "3",
            "--report",
            REPORT.toString());
    // Then
    assertThat(exit).isZero();
    JsonNode results = EventJson.mapper().readTree(REPORT.resolve("bench.json").toFile());
    assertThat(results.path("startUpSeconds")).hasSize(3).allSatisfy(BenchIT::isPositive);
    assertThat(results.path("fullMegabytes")).hasSize(5).allSatisfy(BenchIT::isPositive);
    assertThat(results.at("/saturation/stages")).hasSize(4).allSatisfy(BenchIT::isPositive);
    assertThat(results.at("/saturation/processorMillis")).hasSize(5);
    assertThat(results.at("/saturation/rows").asDouble()).isGreaterThan(1);
    assertThat(results.at("/saturation/claims").asDouble()).isGreaterThan(1);
    assertThat(results.at("/saturation/recordBytes").asDouble()).isGreaterThan(1000);
    assertThat(results.path("ceilings")).hasSize(4).allSatisfy(BenchIT::isPositive);
    JsonNode latency = results.at("/latencies/0");
    assertThat(latency.path("articles").asInt()).isEqualTo(30);
    assertThat(latency.at("/visible/median").asDouble())
        .isPositive()
        .isLessThanOrEqualTo(latency.at("/visible/p99").asDouble());
  }

  private static void isPositive(JsonNode value) {
    assertThat(value.asDouble()).isPositive();
  }
}
