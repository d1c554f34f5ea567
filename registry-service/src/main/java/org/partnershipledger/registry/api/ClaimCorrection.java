package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.json.EventJson;

/**
 * A correction of a claim: a JSON merge patch (RFC 7396) of the parts that a person may correct.
 */
final class ClaimCorrection {

  private static final Set<String> CORRECTABLE =
      Set.of("organisations", "arguments", "factuality", "attribution");

  private ClaimCorrection() {}

  /**
   * The claim with the correction.
   *
   * @throws IllegalArgumentException when it touches another part, or is no claim any more
   */
  static Claim of(Claim claim, JsonNode correction) {
    for (Map.Entry<String, JsonNode> part : correction.properties()) {
      if (!CORRECTABLE.contains(part.getKey())) {
        throw new IllegalArgumentException(
            part.getKey() + " cannot be corrected; only " + String.join(", ", sorted()));
      }
    }
    ObjectNode document = EventJson.mapper().valueToTree(claim);
    merge(document, correction);
    byte[] asked = EventJson.write(document);
    Claim corrected = EventJson.read(asked, Claim.class);
    if (!tree(asked).equals(tree(EventJson.write(corrected)))) {
      throw new IllegalArgumentException("has a field that such a claim does not have");
    }
    return corrected;
  }

  private static JsonNode tree(byte[] json) {
    try {
      return EventJson.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<String> sorted() {
    return CORRECTABLE.stream().sorted().toList();
  }

  private static void merge(ObjectNode target, JsonNode patch) {
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (value.isNull()) {
        target.remove(name);
      } else if (value.isObject() && target.path(name) instanceof ObjectNode inner) {
        merge(inner, value);
      } else {
        target.set(name, value);
      }
    }
  }
}
