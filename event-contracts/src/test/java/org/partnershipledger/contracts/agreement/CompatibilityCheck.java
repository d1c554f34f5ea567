package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether schemas that took the place of released ones break nobody: old events stay valid, and who
 * reads by the old schemas reads new events too. A schema may gain an optional property, a
 * definition or a file; words may be added to the vocabulary, which readers are told of before;
 * what only explains may change.
 */
final class CompatibilityCheck {
  private static final Set<String> EXPLAINS =
      Set.of("title", "description", "examples", "$comment", "deprecated");
  private static final Set<String> NAMED_PARTS = Set.of("properties", "$defs");

  private final List<String> faults = new ArrayList<>();

  /** What would break somebody, by file and place; empty when nothing would. */
  static List<String> faults(Map<String, JsonNode> released, Map<String, JsonNode> now) {
    List<String> faults = new ArrayList<>();
    released.forEach(
        (name, schema) -> {
          CompatibilityCheck check = new CompatibilityCheck();
          check.compare("", schema, now.get(name));
          check.faults.forEach(fault -> faults.add(name + fault));
        });
    return faults;
  }

  private void compare(String place, JsonNode released, JsonNode now) {
    if (now == null) {
      faults.add(place + " is gone");
    } else if (released.isObject() && now.isObject()) {
      compareKeywords(place, released, now);
    } else if (released.isArray() && now.isArray() && released.size() == now.size()) {
      for (int i = 0; i < released.size(); i++) {
        compare(place + "/" + i, released.get(i), now.get(i));
      }
    } else if (!released.equals(now)) {
      faults.add(place + " was " + released + " and is " + now);
    }
  }

  private void compareKeywords(String place, JsonNode released, JsonNode now) {
    Set<String> keywords = new TreeSet<>();
    released.fieldNames().forEachRemaining(keywords::add);
    now.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(EXPLAINS);
    for (String keyword : keywords) {
      String at = place + "/" + keyword;
      JsonNode before = released.get(keyword);
      if (NAMED_PARTS.contains(keyword)) {
        compareParts(at, released.path(keyword), now.path(keyword));
      } else if (before == null) {
        faults.add(at + " was not there");
      } else if (keyword.equals("required")) {
        compareSets(at, before, now.path(keyword), false);
      } else if (keyword.equals("enum")) {
        compareSets(at, before, now.path(keyword), true);
      } else {
        compare(at, before, now.get(keyword));
      }
    }
  }

  private void compareParts(String place, JsonNode released, JsonNode now) {
    released
        .properties()
        .forEach(
            part -> compare(place + "/" + part.getKey(), part.getValue(), now.get(part.getKey())));
  }

  private void compareSets(String place, JsonNode released, JsonNode now, boolean mayGain) {
    Set<String> before = texts(released);
    Set<String> after = texts(now);
    if (mayGain ? !after.containsAll(before) : !after.equals(before)) {
      faults.add(place + " was " + before + " and is " + after);
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
