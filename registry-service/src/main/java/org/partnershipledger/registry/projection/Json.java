package org.partnershipledger.registry.projection;

import java.nio.charset.StandardCharsets;
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
}
