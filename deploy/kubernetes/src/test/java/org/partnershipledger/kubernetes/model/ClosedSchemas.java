package org.partnershipledger.kubernetes.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds without a Java model: for each a closed schema of the fields that we use, written after
 * the operator's reference.
 */
final class ClosedSchemas {
  private static final Map<String, String> FILES =
      Map.of(
          "postgresql.cnpg.io/v1 Cluster", "cnpg-cluster.json",
          "postgresql.cnpg.io/v1 ScheduledBackup", "cnpg-scheduled-backup.json",
          "barmancloud.cnpg.io/v1 ObjectStore", "barman-object-store.json",
          "keda.sh/v1alpha1 ScaledObject", "keda-scaled-object.json",
          "keda.sh/v1alpha1 TriggerAuthentication", "keda-trigger-authentication.json");

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private ClosedSchemas() {}

  static boolean know(String kind) {
    return FILES.containsKey(kind);
  }

  /** What is wrong with an object of a kind that has a schema; empty when nothing is. */
  static Optional<String> fault(String kind, JsonNode object) {
    String faults =
        schema(FILES.get(kind)).validate(object).stream()
            .map(ValidationMessage::getMessage)
            .sorted()
            .collect(Collectors.joining("; "));
    return Optional.of(faults).filter(text -> !text.isEmpty());
  }

  private static JsonSchema schema(String file) {
    try (InputStream in = ClosedSchemas.class.getResourceAsStream("/schemas/" + file)) {
      return FACTORY.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
