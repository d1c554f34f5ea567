package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates data against the schemas of a contract, loaded by their identifiers. */
final class SchemaValidation {
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<String, String> documents = new HashMap<>();
  private final JsonSchemaFactory factory;
  private final Map<String, JsonSchema> loaded = new HashMap<>();

  SchemaValidation(PublishedContract contract) {
    contract.schemas().values().forEach(s -> documents.put(s.path("$id").asText(), s.toString()));
    factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(documents)));
  }

  /** What is wrong with the data, by place; empty when it fits. */
  List<String> errors(String schemaId, JsonNode data) {
    return loaded
        .computeIfAbsent(schemaId, id -> factory.getSchema(SchemaLocation.of(id), CONFIG))
        .validate(data)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
