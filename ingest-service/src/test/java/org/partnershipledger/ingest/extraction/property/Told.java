package org.partnershipledger.ingest.extraction.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.extraction.Reading;

/** What claims tell, whole, apart from where in the text they stand. */
final class Told {
  private static final Set<String> PLACE =
      Set.of("id", "dossier", "start", "end", "span", "before", "after", "paragraph", "parent");

  private Told() {}

  /** The claims of a reading, in an order that does not depend on the text. */
  static List<String> by(Reading reading) {
    return reading.claims().stream().map(Told::by).sorted(Comparator.naturalOrder()).toList();
  }

  /** One claim as JSON without places, and without the ids that are made of them. */
  static String by(Claim claim) {
    JsonNode json = EventJson.mapper().valueToTree(claim);
    ((ObjectNode) json).remove(PLACE);
    strip(json);
    return json.toString();
  }

  private static void strip(JsonNode json) {
    json.findParents("span").forEach(o -> ((ObjectNode) o).remove("span"));
    json.path("evidence").forEach(o -> ((ObjectNode) o).remove(PLACE));
    json.findParents("parent").forEach(o -> ((ObjectNode) o).remove("parent"));
  }
}
