package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alerts, played by promtool; without it only what needs none of it. */
class AlertsTest {
  private static final Path RULES = Path.of("components/monitoring/rules.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String RUNBOOK = "https://partnershipledger.org/operations#";

  @TempDir Path folder;

  @Test
  void every_alert_fires_when_it_should_and_no_minute_before() throws Exception {
    assertThat(promtool(rules())).isZero();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_that_never_fires_is_noticed(String name) throws Exception {
    // Given
    JsonNode rules = rules();
    ObjectNode alert = (ObjectNode) alert(rules, name);
    alert.put("expr", "vector(0) > 1");
    // When // Then
    assertThat(promtool(rules)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void the_operators_handbook_says_what_to_do(String name) throws IOException {
    // Given
    String anchor = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    String heading = "### " + anchor.substring(0, 1).toUpperCase(Locale.ROOT) + anchor.substring(1);
    // When
    String runbook = alert(rules(), name).at("/annotations/runbook_url").asText();
    // Then
    assertThat(runbook).isEqualTo(RUNBOOK + anchor);
    assertThat(Files.readAllLines(Path.of("../../docs/operations.md")))
        .contains(heading.replace('-', ' '));
  }

  static Set<String> alerts() throws IOException {
    Set<String> names = new TreeSet<>();
    rules().findValues("alert").forEach(name -> names.add(name.asText()));
    assertThat(names).hasSizeGreaterThan(8);
    return names;
  }

  private static JsonNode rules() throws IOException {
    return YAML.readTree(RULES.toFile()).path("spec");
  }

  private static JsonNode alert(JsonNode rules, String name) {
    return rules.findParents("alert").stream()
        .filter(alert -> alert.path("alert").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The exit code of the check of these rules and of the tests played against them. */
  private int promtool(JsonNode rules) throws IOException, InterruptedException {
    assumeTrue(Overlay.isOnPath("promtool"), "promtool is not on the PATH");
    YAML.writeValue(folder.resolve("rules.yaml").toFile(), rules);
    try (InputStream in = AlertsTest.class.getResourceAsStream("/alerts-test.yaml")) {
      Files.copy(in, folder.resolve("alerts-test.yaml"));
    }
    int checked = run(List.of("promtool", "check", "rules", "rules.yaml"));
    return checked == 0 ? run(List.of("promtool", "test", "rules", "alerts-test.yaml")) : checked;
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start()
        .waitFor();
  }
}
