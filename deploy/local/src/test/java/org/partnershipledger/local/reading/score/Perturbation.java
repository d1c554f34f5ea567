package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.partnershipledger.contracts.json.EventJson;

/** Changes gold facts as a poor reader would; the same seed always makes the same changes. */
final class Perturbation {
  private static final double SELDOM = 0.04;
  private static final double NOW_AND_THEN = 0.1;

  private final Random random;
  private final Pool pool;

  /** Changes that take other values from a pool. */
  Perturbation(long seed, Pool pool) {
    this.random = new Random(seed);
    this.pool = pool;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A prediction that has some of the gold's facts, and some that are not there. */
  ObjectNode prediction(JsonNode gold) {
    ObjectNode prediction = EventJson.mapper().createObjectNode();
    prediction.set("id", gold.path("id"));
    for (String list : Pool.LISTS) {
      List<JsonNode> facts = new ArrayList<>();
      for (JsonNode fact : gold.path(list)) {
        add(facts, fact);
      }
      if (chance(NOW_AND_THEN)) {
        Collections.shuffle(facts, random);
      }
      prediction.putArray(list).addAll(facts);
    }
    takeTraps(gold, prediction);
    return prediction;
  }

  private void add(List<JsonNode> facts, JsonNode fact) {
    if (chance(NOW_AND_THEN)) {
      return;
    }
    facts.add(changed(fact, NOW_AND_THEN));
    if (chance(NOW_AND_THEN)) {
      facts.add(changed(fact, NOW_AND_THEN));
    }
  }

  /** Gold that another annotator might have written; what the scorer relies on stays. */
  ObjectNode gold(JsonNode gold) {
    ObjectNode other = gold.deepCopy();
    for (String list : Pool.LISTS) {
      for (JsonNode fact : other.path(list)) {
        annotateAnew((ObjectNode) fact);
      }
    }
    if (chance(SELDOM)) {
      other.put("scope", "out");
    }
    return other;
  }

  private void annotateAnew(ObjectNode fact) {
    if (chance(NOW_AND_THEN)) {
      fact.put("optional", !fact.path("optional").asBoolean());
    }
    if (fact.has("percent") && chance(NOW_AND_THEN)) {
      fact.putNull("amount");
      fact.set("percent", share());
    }
    for (String field : List.of("kind", "form", "stage", "when", "polarity", "event")) {
      if (fact.has(field) && chance(SELDOM)) {
        fact.putArray(field + "_alt").add(pool.any(field, random)).addNull();
      }
    }
    if (fact.has("members") && chance(NOW_AND_THEN)) {
      fact.putArray("members_alt").add(bodies(fact.path("members")));
    }
  }

  private ObjectNode changed(JsonNode fact, double probability) {
    ObjectNode changed = fact.deepCopy();
    changed.remove(List.of("optional", "note"));
    List<String> fields = new ArrayList<>();
    changed.fieldNames().forEachRemaining(fields::add);
    for (String field : fields) {
      if (!field.endsWith("_alt") && chance(probability)) {
        changed.set(field, other(field, changed.path(field)));
      }
    }
    return changed;
  }

  private JsonNode other(String field, JsonNode value) {
    return switch (field) {
      case "quote", "mention", "name", "person", "role" -> words(field, value.asText());
      case "amount", "size", "years" -> number(value);
      case "percent" -> share();
      case "org", "orgs", "members" -> bodies(value);
      case "all_mentions" -> EventJson.mapper().createArrayNode().add(pool.any("name", random));
      default -> word(field, value);
    };
  }

  private JsonNode words(String field, String text) {
    return switch (random.nextInt(6)) {
      case 0 -> pool.any(field, random);
      case 1 -> TextNode.valueOf(text.substring(0, text.length() / 2));
      case 2 -> TextNode.valueOf("interim " + text + ", as it was said");
      case 3 -> TextNode.valueOf(text.toUpperCase(Locale.ROOT).replace('\'', '’'));
      case 4 -> TextNode.valueOf("");
      default -> NullNode.getInstance();
    };
  }

  private JsonNode word(String field, JsonNode value) {
    return switch (random.nextInt(4)) {
      case 0 -> NullNode.getInstance();
      case 1 -> TextNode.valueOf(value.asText("x").toUpperCase(Locale.ROOT).replace('-', '_'));
      default -> pool.any(field, random);
    };
  }

  private JsonNode number(JsonNode value) {
    ArrayNode made = EventJson.mapper().createArrayNode();
    return switch (random.nextInt(6)) {
      case 0 -> NullNode.getInstance();
      case 1 -> made.add(value.asDouble() * 1.004).get(0);
      case 2 -> made.add(value.asDouble() * 1.0079).get(0);
      case 3 -> made.add(value.asLong() + 1_000_000).get(0);
      case 4 -> TextNode.valueOf(value.asText());
      default -> made.add(value.asLong()).add(value.asLong() * 2);
    };
  }

  private JsonNode share() {
    ArrayNode range = EventJson.mapper().createArrayNode().add(12).add(14.5);
    return switch (random.nextInt(4)) {
      case 0 -> range;
      case 1 -> range.get(0);
      case 2 -> range.get(1);
      default -> NullNode.getInstance();
    };
  }

  private JsonNode bodies(JsonNode value) {
    ArrayNode bodies = EventJson.mapper().createArrayNode();
    value.forEach(bodies::add);
    return switch (random.nextInt(5)) {
      case 0 -> bodies.add(pool.any("ods", random));
      case 1 -> bodies.isEmpty() ? value : bodies.get(0);
      case 2 -> EventJson.mapper().createArrayNode().add(pool.any("ods", random));
      case 3 -> bodies.add(pool.any("name", random)).addNull();
      default -> EventJson.mapper().createArrayNode();
    };
  }

  private void takeTraps(JsonNode gold, ObjectNode prediction) {
    for (JsonNode sum : gold.path("finance")) {
      if (chance(NOW_AND_THEN)) {
        prediction.withArray("savings").add(sum.deepCopy());
      }
    }
    for (JsonNode tempting : gold.path("not_events")) {
      for (String list : List.of("savings", "partnerships", "assurances")) {
        if (chance(SELDOM)) {
          ObjectNode taken = changed(pool.anyFact(list, random), NOW_AND_THEN);
          taken.set("quote", chance(0.5) ? tempting.path("quote") : half(tempting.path("quote")));
          prediction.withArray(list).add(taken);
        }
      }
    }
  }

  private static JsonNode half(JsonNode quote) {
    return TextNode.valueOf(quote.asText().substring(quote.asText().length() / 2));
  }
}
