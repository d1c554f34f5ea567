package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.envelope.EventType;

/** Checks the schemas against the event types, their records and the words of the contract. */
final class SchemaCheck {
  private static final String BASE = "https://partnershipledger.org/schemas/";
  // Without additionalProperties: schemas stay open, since the contract grows by addition.
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "examples",
          "type",
          "format",
          "enum",
          "const",
          "required",
          "properties",
          "items",
          "minimum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "allOf",
          "anyOf",
          "oneOf",
          "if",
          "then");
  private static final Set<String> NAMED = Set.of("properties", "$defs");
  private static final Set<String> SCHEMAS =
      Set.of("items", "allOf", "anyOf", "oneOf", "if", "then");

  private final Map<String, JsonNode> schemas;
  private final List<String> differences = new ArrayList<>();
  private final Set<JsonNode> referenced = new HashSet<>();

  private SchemaCheck(PublishedContract contract) {
    this.schemas = contract.schemas();
  }

  /** What differs. */
  static List<String> differences(PublishedContract contract) {
    SchemaCheck check = new SchemaCheck(contract);
    for (EventType type : EventType.values()) {
      check.checkType(type);
    }
    check.schemas.forEach(check::checkFile);
    check.schemas.forEach(check::checkNoOrphans);
    return check.differences;
  }

  private void checkType(EventType type) {
    if (!schemas.containsKey(type.shortName())) {
      differences.add(type.shortName() + " has no schema");
      return;
    }
    SchemaPlace root = SchemaPlace.root(schemas, type.shortName());
    if (!root.node().path("$id").asText().equals(type.dataSchema())) {
      differences.add(type.shortName() + " has another $id than " + type.dataSchema());
    }
    differences.addAll(RecordComparison.differences(type.payload(), root));
  }

  private void checkFile(String name, JsonNode schema) {
    if (!schema.path("$id").asText().equals(BASE + name + ".json")) {
      differences.add(name + " has another $id than its name");
    }
    if (!schema.path("$schema").asText().equals("https://json-schema.org/draft/2020-12/schema")) {
      differences.add(name + " is not JSON Schema 2020-12");
    }
    checkTitled(name, schema);
    schema
        .path("$defs")
        .properties()
        .forEach(d -> checkTitled(name + "#" + d.getKey(), d.getValue()));
    checkKeywords(name, name, schema);
  }

  private void checkTitled(String path, JsonNode schema) {
    if (schema.path("title").asText().isBlank() || schema.path("description").asText().isBlank()) {
      differences.add(path + " has no title or description");
    }
  }

  private void checkKeywords(String file, String path, JsonNode schema) {
    if (schema.has("$ref")) {
      referenced.add(new SchemaPlace(schemas, file, schema).followed().node());
    }
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      String keyword = entry.getKey();
      String at = path + "/" + keyword;
      if (!KEYWORDS.contains(keyword)) {
        differences.add(at + " is no keyword that the contract uses");
      } else if (NAMED.contains(keyword)) {
        entry
            .getValue()
            .properties()
            .forEach(p -> checkKeywords(file, at + "/" + p.getKey(), p.getValue()));
      } else if (SCHEMAS.contains(keyword)) {
        var inner = entry.getValue();
        (inner.isArray() ? inner : List.of(inner)).forEach(s -> checkKeywords(file, at, s));
      }
    }
  }

  private void checkNoOrphans(String name, JsonNode schema) {
    Set<String> types =
        Arrays.stream(EventType.values()).map(EventType::shortName).collect(Collectors.toSet());
    schema.path("$defs").properties().stream()
        .filter(d -> !referenced.contains(d.getValue()))
        .forEach(d -> differences.add(name + "#" + d.getKey() + " is used by no schema"));
    if (!types.contains(name) && schema.has("type") && !referenced.contains(schema)) {
      differences.add(name + " is the schema of no event type");
    }
  }
}
