package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the prediction of one text meets its gold.
 *
 * @param id the text
 * @param outcomes what came of each type
 */
public record DocumentScore(String id, Map<FactType, Outcome> outcomes) {
  static DocumentScore of(Annotation gold, Annotation predicted, boolean repeatsCount) {
    Map<FactType, Outcome> outcomes = new EnumMap<>(FactType.class);
    for (FactType type : FactType.values()) {
      outcomes.put(
          type,
          Outcome.of(
              counted(type, facts(gold, type.list())),
              counted(type, predictions(gold, predicted, type.list())),
              type.strength(),
              repeatsCount));
    }
    return new DocumentScore(gold.id(), outcomes);
  }

  /** The counts of one type. */
  public Counts counts(FactType type) {
    return outcome(type).counts();
  }

  Outcome outcome(FactType type) {
    Outcome outcome = outcomes.get(type);
    if (outcome == null) {
      throw new IllegalStateException(type + " was not scored");
    }
    return outcome;
  }

  private static List<Fact> counted(FactType type, List<Fact> facts) {
    return facts.stream().filter(type::counts).toList();
  }

  // To name bodies outside the NHS does no harm; to give them codes does.
  private static List<Fact> predictions(Annotation gold, Annotation predicted, String list) {
    List<Fact> facts = facts(predicted, list);
    return list.equals("organisations") && gold.isOutOfScope()
        ? facts.stream().filter(f -> f.has("ods")).toList()
        : facts;
  }

  private static List<Fact> facts(Annotation annotation, String list) {
    List<Fact> facts = annotation.facts(list);
    return list.equals("organisations") ? eachBodyOnce(facts) : facts;
  }

  // A body listed again under its code or name adds its names to the first entry.
  private static List<Fact> eachBodyOnce(List<Fact> bodies) {
    Map<String, ObjectNode> first = new LinkedHashMap<>();
    for (Fact body : bodies) {
      String name = body.has("name") ? body.text("name") : body.text("mention");
      String key = body.has("ods") ? body.text("ods") : Tokens.name(name);
      ObjectNode known = first.get(key);
      if (known == null) {
        known = body.json().deepCopy();
        known.putArray("all_mentions").addAll(body.values("all_mentions"));
        first.put(key, known);
      } else {
        known.withArray("all_mentions").addAll(body.values("all_mentions")).add(body.text("name"));
      }
    }
    return first.values().stream().map(Fact::new).toList();
  }
}
