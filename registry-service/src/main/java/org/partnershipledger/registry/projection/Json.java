package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipledger.contracts.json.EventJson;

/** Documents as they are kept in the database: JSON with the settings of the contract. */
final class Json {

  private Json() {}

  static String write(Object document) {
    return EventJson.text(document);
  }

  static <T> T read(String json, Class<T> type) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  /** The tree of a JSON text. */
  static JsonNode tree(String json) {
    try {
      return EventJson.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was stored as JSON is none", e);
    }
  }

  static <T> List<T> list(String json, TypeReference<List<T>> type) {
    try {
      return EventJson.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was stored as JSON is none", e);
    }
  }
}
