package org.partnershipledger.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Overviews made comparable: two that are equal ledgers differ in ids and order only. */
final class Overviews {
  // What may differ between two ledgers that are equal: ids that the registry gives.
  private static final Set<String> IDS = Set.of("id", "partnership");

  private Overviews() {}

  /** The overview without ids, the partnerships by their titles. */
  static JsonNode withoutIds(JsonNode document) {
    JsonNode copy = document.deepCopy();
    strip(copy);
    List<JsonNode> partnerships = new ArrayList<>();
    copy.path("partnerships").forEach(partnerships::add);
    partnerships.sort(Comparator.comparing(p -> p.path("title").asText() + p.path("form")));
    ArrayNode sorted = ((ObjectNode) copy).putArray("partnerships");
    sorted.addAll(partnerships);
    copy.path("totals").forEach(Overviews::inOneOrder);
    return copy;
  }

  /** Lists that stand by the id of the partnership, which differs from ledger to ledger. */
  private static void inOneOrder(JsonNode total) {
    for (String list : List.of("claims", "parts", "contained")) {
      List<JsonNode> items = new ArrayList<>();
      total.path(list).forEach(items::add);
      items.sort(Comparator.comparing(JsonNode::toString));
      ArrayNode sorted = ((ObjectNode) total).putArray(list);
      sorted.addAll(items);
    }
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(IDS);
    }
    node.forEach(Overviews::strip);
  }
}
