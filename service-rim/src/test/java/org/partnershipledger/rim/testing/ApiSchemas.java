package org.partnershipledger.rim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.contracts.json.EventJson;

/** The schemas of a description (JSON Schema 2020-12), which refer to its components. */
final class ApiSchemas {
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode components;
  private final Map<JsonNode, JsonSchema> read = new HashMap<>();

  ApiSchemas(JsonNode components) {
    this.components = components;
  }

  /** What is wrong with a value; of JSON lines, with any of the lines. */
  List<String> faults(JsonNode schema, JsonNode value) {
    Stream<String> own =
        validator(schema).validate(value).stream().map(ValidationMessage::getMessage);
    JsonNode line = components.at("/schemas/" + name(schema)).path("contentSchema");
    return line.isMissingNode()
        ? own.toList()
        : Stream.concat(own, value.asText().lines().flatMap(text -> ofLine(line, text))).toList();
  }

  private Stream<String> ofLine(JsonNode schema, String text) {
    return faults(schema, EventJson.read(text.getBytes(StandardCharsets.UTF_8), JsonNode.class))
        .stream();
  }

  private static String name(JsonNode schema) {
    return schema.path("$ref").asText().replaceFirst(".*/", "");
  }

  private JsonSchema validator(JsonNode schema) {
    return read.computeIfAbsent(
        schema,
        asked -> {
          ObjectNode root = EventJson.mapper().createObjectNode();
          root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          root.set("components", components);
          root.putArray("allOf").add(asked);
          return FACTORY.getSchema(root, CONFIG);
        });
  }
}
