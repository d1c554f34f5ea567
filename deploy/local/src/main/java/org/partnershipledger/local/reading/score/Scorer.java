package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.json.EventJson;

/** Compares predictions with gold, text by text. */
public final class Scorer {
  private Scorer() {}

  /**
   * Compares. A text without a prediction counts as one in which nothing was found; a prediction
   * without gold counts for nothing, but its quotes are looked at.
   *
   * @param gold what there is to find, by text
   * @param predicted what was found, by text
   * @param texts the texts that quotes must be in, by id
   */
  public static Scores score(
      Map<String, Annotation> gold,
      Map<String, Annotation> predicted,
      Map<String, String> texts,
      Rules rules) {
    List<DocumentScore> documents = new ArrayList<>();
    List<Trap> traps = new ArrayList<>();
    for (Annotation each : gold.values()) {
      Annotation expected = rules.strictDates() ? withStrictDates(each) : each;
      Annotation found =
          predicted.getOrDefault(
              each.id(), new Annotation(each.id(), EventJson.mapper().createObjectNode()));
      documents.add(DocumentScore.of(expected, found, rules.repeatsCount()));
      traps.addAll(Trap.taken(expected, found));
    }
    return new Scores(
        documents,
        gold.keySet().stream().filter(id -> !predicted.containsKey(id)).sorted().toList(),
        traps,
        badQuotes(predicted.values(), texts),
        predicted.keySet().stream().filter(id -> !texts.containsKey(id)).toList());
  }

  private static List<BadQuote> badQuotes(
      Collection<Annotation> predicted, Map<String, String> texts) {
    return predicted.stream()
        .filter(p -> texts.containsKey(p.id()))
        .flatMap(p -> BadQuote.in(p, texts.getOrDefault(p.id(), "")).stream())
        .toList();
  }

  // No date is then accepted only where the gold has none.
  private static Annotation withStrictDates(Annotation gold) {
    JsonNode json = gold.json().deepCopy();
    for (JsonNode milestone : json.path("milestones")) {
      if (milestone.path("when").isTextual() && milestone.path("when_alt") instanceof ArrayNode) {
        ArrayNode dated = EventJson.mapper().createArrayNode();
        milestone.path("when_alt").valueStream().filter(a -> !a.isNull()).forEach(dated::add);
        ((ObjectNode) milestone).set("when_alt", dated);
      }
    }
    return new Annotation(gold.id(), json);
  }
}
