package org.partnershipledger.rim.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a schema of a description can take the place of a released one. What is sent may be asked
 * to be less, never more; what is answered may tell more, never less. A list of words may grow,
 * which callers are told of before. Any change that is not known to be harmless is a fault.
 */
final class SchemaCompatibility {
  private static final Set<String> EXPLAINS =
      Set.of("title", "description", "example", "examples", "$comment", "deprecated");
  private static final Set<String> LEAST =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> MOST =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  private final JsonNode released;
  private final JsonNode now;
  private final Set<String> compared = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  /** For the schemas of two descriptions. */
  SchemaCompatibility(JsonNode released, JsonNode now) {
    this.released = released;
    this.now = now;
  }

  /** What would break somebody, by place; empty when nothing would. */
  List<String> faults(Side side, String place, JsonNode before, JsonNode after) {
    faults.clear();
    compare(side, place, before, after);
    return List.copyOf(faults);
  }

  private void compare(Side side, String place, JsonNode before, JsonNode after) {
    if (before.has("$ref") || after.has("$ref")) {
      // Schemas may hold themselves.
      if (compared.add(side + " " + before + " " + after)) {
        compare(side, place, resolved(released, before), resolved(now, after));
      }
      return;
    }
    if (!before.isObject() || !after.isObject()) {
      require(before.equals(after), place, before, after);
      return;
    }
    Set<String> keywords = new TreeSet<>();
    before.fieldNames().forEachRemaining(keywords::add);
    after.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(EXPLAINS);
    keywords.removeIf(keyword -> keyword.startsWith("x-"));
    for (String keyword : keywords) {
      String at = place + "/" + keyword;
      compareKeyword(side, keyword, at, before.path(keyword), after.path(keyword));
    }
  }

  private void compareKeyword(
      Side side, String keyword, String place, JsonNode before, JsonNode after) {
    switch (keyword) {
      case "properties" ->
          Kept.compare(
              place + "/", before, after, faults, (at, was, is) -> compare(side, at, was, is));
      case "required" -> require(isWithin(side, after, before), place, before, after);
      case "enum" ->
          require(
              !before.isMissingNode() && !after.isMissingNode() && isGrown(side, before, after),
              place,
              before,
              after);
      case "type" -> require(isWithin(side, before, after), place, before, after);
      case "additionalProperties" -> compareOthers(side, place, before, after);
      case "items", "contentSchema" -> compare(side, place, before, after);
      case "oneOf", "anyOf", "allOf", "prefixItems" -> compareEach(side, place, before, after);
      default -> {
        if (LEAST.contains(keyword)) {
          compareBounds(side, place, before, after, -1);
        } else if (MOST.contains(keyword)) {
          compareBounds(side, place, before, after, 1);
        } else {
          require(before.equals(after), place, before, after);
        }
      }
    }
  }

  private void compareEach(Side side, String place, JsonNode before, JsonNode after) {
    if (before.size() != after.size()) {
      require(false, place, before, after);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      compare(side, place + "/" + i, before.get(i), after.get(i));
    }
  }

  // Absent means that any other property may be there.
  private void compareOthers(Side side, String place, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      compare(side, place, before, after);
    } else if (before.isObject() || after.isObject()) {
      require(false, place, before, after);
    } else {
      boolean isOpen = after.asBoolean(true) || !before.asBoolean(true);
      require(side == Side.ANSWERED || isOpen, place, before, after);
    }
  }

  /** A bound may widen where a caller sends and narrow where it reads. */
  private void compareBounds(
      Side side, String place, JsonNode before, JsonNode after, int outwards) {
    boolean narrower =
        before.isMissingNode()
            || !after.isMissingNode()
                && outwards * Double.compare(after.asDouble(), before.asDouble()) < 0;
    boolean same = before.asDouble() == after.asDouble() && before.isNumber() == after.isNumber();
    require(same || narrower == (side == Side.ANSWERED), place, before, after);
  }

  /** For a caller: all that was, is still. For a reader: nothing is that was not. */
  private static boolean isWithin(Side side, JsonNode before, JsonNode after) {
    return side == Side.SENT
        ? words(after).containsAll(words(before))
        : words(before).containsAll(words(after));
  }

  private static boolean isGrown(Side side, JsonNode before, JsonNode after) {
    return side == Side.ANSWERED || words(after).containsAll(words(before));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    if (list.isTextual()) {
      words.add(list.asText());
    }
    list.forEach(word -> words.add(word.toString().replace("\"", "")));
    return words;
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    JsonNode found = schema;
    while (found.has("$ref")) {
      found = document.at(found.path("$ref").asText().substring(1));
    }
    return found;
  }

  private void require(boolean holds, String place, JsonNode before, JsonNode after) {
    if (!holds) {
      faults.add(place + " was " + told(before) + " and is " + told(after));
    }
  }

  private static String told(JsonNode value) {
    return value.isMissingNode() ? "not there" : value.toString();
  }
}
