package org.partnershipledger.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The metrics that the alerts and dashboards of Kubernetes ask for. What a rule records is none of
 * them: Prometheus has it of what that rule asks for.
 */
final class AskedMetrics {
  private static final Path MONITORING = Path.of("../kubernetes/components/monitoring");

  /** What Strimzi's exporter, kube-state-metrics, the kubelet and cert-manager expose, not we. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("kafka_consumergroup_.*|kube_.*|kubelet_.*|certmanager_.*");

  /** What is no metric in a query: texts, label matchers, label lists, durations. */
  private static final Pattern NO_METRIC =
      Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\b(by|without)\\s*\\([^)]*\\)|\\[[^\\]]*]");

  private static final Set<String> WORDS =
      Set.of(
          "sum",
          "min",
          "max",
          "and",
          "or",
          "unless",
          "last_over_time",
          "rate",
          "increase",
          "delta",
          "time",
          "histogram_quantile");

  private AskedMetrics() {}

  /** Those that our services are to expose. */
  static Set<String> ours() throws IOException {
    return ours(MONITORING);
  }

  /** The same of the rules and dashboards in a folder. */
  static Set<String> ours(Path monitoring) throws IOException {
    JsonNode rules = new YAMLMapper().readTree(monitoring.resolve("rules.yaml").toFile());
    Set<String> metrics = new TreeSet<>();
    for (String query : queries(rules, monitoring.resolve("dashboards"))) {
      Arrays.stream(NO_METRIC.matcher(query).replaceAll(" ").split("[^A-Za-z0-9_:]+"))
          .filter(word -> word.matches("[a-z_]\\w*") && !WORDS.contains(word))
          .filter(word -> !OF_OTHERS.matcher(word).matches())
          .forEach(metrics::add);
    }
    rules.findValues("record").forEach(recorded -> metrics.remove(recorded.asText()));
    return metrics;
  }

  private static List<String> queries(JsonNode rules, Path folder) throws IOException {
    try (Stream<Path> dashboards = Files.list(folder)) {
      return Stream.concat(Stream.of(rules), dashboards.map(dashboard -> read(dashboard)))
          .flatMap(tree -> tree.findValues("expr").stream())
          .map(JsonNode::asText)
          .toList();
    }
  }

  private static JsonNode read(Path dashboard) {
    try {
      return new ObjectMapper().readTree(dashboard.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
