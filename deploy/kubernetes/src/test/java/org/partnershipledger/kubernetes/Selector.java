package org.partnershipledger.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/** Label selectors; an empty one selects everything. */
public final class Selector {
  private Selector() {}

  /** Whether labels fit a selector of {@code matchLabels} and {@code matchExpressions}. */
  public static boolean matches(JsonNode selector, Map<String, String> labels) {
    return fits(Manifest.texts(selector.path("matchLabels")), labels)
        && Manifest.items(selector.path("matchExpressions")).stream()
            .allMatch(expression -> holds(expression, labels));
  }

  /** Whether labels have all of these values. */
  public static boolean fits(Map<String, String> wanted, Map<String, String> labels) {
    return wanted.entrySet().stream()
        .allMatch(want -> Objects.equals(labels.get(want.getKey()), want.getValue()));
  }

  private static boolean holds(JsonNode expression, Map<String, String> labels) {
    String value = labels.getOrDefault(expression.path("key").asText(), "");
    boolean isListed =
        Manifest.items(expression.path("values")).stream().anyMatch(v -> v.asText().equals(value));
    return switch (expression.path("operator").asText()) {
      case "In" -> isListed;
      case "NotIn" -> !isListed;
      case "Exists" -> !value.isEmpty();
      default -> throw new IllegalArgumentException("not expected here: " + expression);
    };
  }
}
