package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.partnershipledger.contracts.json.EventJson;

/** Documents made comparable. */
final class Json {
  /** What two equal ledgers may differ in, and what an answer says of the question. */
  private static final List<String> ASIDE = List.of("id", "version", "knownAt", "validOn");

  private Json() {}

  static JsonNode tree(String json) {
    try {
      return EventJson.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  /** A record as it reads after it was written. */
  static JsonNode tree(Object record) {
    return tree(EventJson.text(record));
  }

  /** A partnership's document without its id, its version and the moment that it was asked at. */
  static JsonNode plain(JsonNode document) {
    ObjectNode copy = document.deepCopy();
    copy.remove(ASIDE);
    return copy;
  }
}
