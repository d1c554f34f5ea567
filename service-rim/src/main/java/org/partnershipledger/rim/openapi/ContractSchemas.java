package org.partnershipledger.rim.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;

/**
 * The schemas of the contract as components of a description, so that what a service answers with
 * the contract's documents is described once. A schema bears the name of its file; a definition
 * {@code d} in the file {@code f} becomes {@code f.d}.
 */
final class ContractSchemas {

  private static final String FOLDER = "/org/partnershipledger/contracts/schemas/";
  private static final String FILE = ".json";
  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";
  private static final String COMPONENTS = "#/components/schemas/";
  private static final List<String> NOT_OF_A_COMPONENT = List.of("$id", "$schema", DEFINITIONS);

  private final ObjectNode schemas = EventJson.mapper().createObjectNode();
  private final Deque<String> wanted = new ArrayDeque<>();
  private final Set<String> taken = new HashSet<>();

  private ContractSchemas(Collection<String> names) {
    wanted.addAll(names);
  }

  /** These schemas and all that they refer to. */
  static ObjectNode components(Collection<String> names) {
    ContractSchemas bundle = new ContractSchemas(names);
    while (!bundle.wanted.isEmpty()) {
      bundle.take(bundle.wanted.remove());
    }
    ObjectNode components = EventJson.mapper().createObjectNode();
    components.set("schemas", bundle.schemas);
    return components;
  }

  private void take(String name) {
    if (!taken.add(name)) {
      return;
    }
    ObjectNode file = read(name);
    JsonNode definitions = file.path(DEFINITIONS);
    boolean isSchema = Stream.of("type", REFERENCE, "anyOf", "allOf").anyMatch(file::has);
    file.remove(NOT_OF_A_COMPONENT);
    if (isSchema) {
      schemas.set(name, referring(name, file));
    }
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      schemas.set(name + "." + definition.getKey(), referring(name, definition.getValue()));
    }
  }

  /** The schema with its references turned to components. */
  private JsonNode referring(String home, JsonNode schema) {
    schema
        .findParents(REFERENCE)
        .forEach(
            at ->
                ((ObjectNode) at)
                    .put(REFERENCE, COMPONENTS + component(home, at.path(REFERENCE).asText())));
    return schema;
  }

  private String component(String home, String reference) {
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String name = address.isEmpty() ? home : address.substring(0, address.length() - FILE.length());
    wanted.add(name);
    return hash < 0 ? name : name + "." + reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static ObjectNode read(String name) {
    try (InputStream file = EventType.class.getResourceAsStream(FOLDER + name + FILE)) {
      if (file == null) {
        throw new IllegalArgumentException("the contract has no schema " + name);
      }
      return (ObjectNode) EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
