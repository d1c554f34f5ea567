package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes that somebody could make to a schema, each at the first place where it can be made. */
enum SchemaChange {
  A_PROPERTY_IS_REMOVED(true, "properties", s -> properties(s).remove(first(properties(s)))),
  A_PROPERTY_IS_RENAMED(
      true,
      "properties",
      s -> properties(s).set("renamed", properties(s).remove(first(properties(s))))),
  A_TYPE_IS_CHANGED(true, "type", s -> s.put("type", "null")),
  A_TYPE_IS_ADDED(true, "type", s -> s.putArray("type").add(s.path("type").asText()).add("null")),
  A_PROPERTY_IS_MADE_REQUIRED(true, "properties", s -> s.withArray("required").add("madeRequired")),
  A_REQUIRED_PROPERTY_IS_MADE_OPTIONAL(true, "required", s -> required(s).remove(0)),
  A_WORD_IS_REMOVED(true, "enum", s -> ((ArrayNode) s.path("enum")).remove(0)),
  A_WORD_IS_RENAMED(true, "enum", s -> ((ArrayNode) s.path("enum")).set(0, "renamed")),
  A_FORMAT_IS_CHANGED(true, "format", s -> s.put("format", "ipv6")),
  A_BOUND_IS_ADDED(true, "type", s -> s.put("maxLength", 10)),
  A_BOUND_IS_WIDENED(true, "minimum", s -> s.put("minimum", s.path("minimum").asInt() - 1)),
  A_REFERENCE_LEADS_ELSEWHERE(true, "$ref", s -> s.put("$ref", "values.v1.json#/$defs/elsewhere")),
  A_CONSTANT_IS_CHANGED(true, "const", s -> s.put("const", "changed")),
  IT_IS_CLOSED(true, "properties", s -> s.put("additionalProperties", false)),
  ITS_IDENTIFIER_IS_CHANGED(true, "$id", s -> s.put("$id", "https://example.org/changed.json")),

  AN_OPTIONAL_PROPERTY_IS_ADDED(
      false, "properties", s -> properties(s).putObject("added").put("type", "string")),
  A_DEFINITION_IS_ADDED(false, "$id", s -> s.withObject("/$defs").putObject("added")),
  AN_EXPLANATION_IS_CHANGED(false, "description", s -> s.put("description", "Said better.")),
  AN_EXAMPLE_IS_ADDED(false, "$id", s -> s.withArray("examples").add("one more"));

  private final boolean breaks;
  private final String keyword;
  private final Consumer<ObjectNode> change;

  SchemaChange(boolean breaks, String keyword, Consumer<ObjectNode> change) {
    this.breaks = breaks;
    this.keyword = keyword;
    this.change = change;
  }

  /** Whether it would break somebody. */
  boolean breaks() {
    return breaks;
  }

  /** The schema with the change; empty when it can be made nowhere in it. */
  Optional<JsonNode> in(JsonNode schema) {
    ObjectNode changed = schema.deepCopy();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(changed);
    while (!open.isEmpty()) {
      JsonNode next = open.remove();
      if (next instanceof ObjectNode found && isSchemaWithKeyword(found)) {
        change.accept(found);
        return Optional.of(changed);
      }
      next.forEach(open::add);
    }
    return Optional.empty();
  }

  /** A property may bear the name of a keyword; then what stands there is a schema. */
  private boolean isSchemaWithKeyword(ObjectNode node) {
    JsonNode value = node.path(keyword);
    return switch (keyword) {
      case "properties" -> value.isObject() && !value.isEmpty();
      case "required", "enum" -> value.isArray();
      case "minimum" -> value.isNumber();
      default -> value.isTextual();
    };
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static ArrayNode required(ObjectNode schema) {
    return (ArrayNode) schema.path("required");
  }

  private static String first(ObjectNode object) {
    return object.fieldNames().next();
  }
}
