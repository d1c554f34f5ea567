package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All facts of a corpus and the values of their fields, to take others from. */
final class Pool {
  /** The lists of an annotation. */
  static final List<String> LISTS =
      List.of(
          "organisations",
          "partnerships",
          "milestones",
          "savings",
          "finance",
          "assurances",
          "leadership",
          "population");

  private final Map<String, List<JsonNode>> values = new HashMap<>();
  private final Map<String, List<JsonNode>> facts = new HashMap<>();

  /** The pool of these annotations. */
  Pool(Collection<Annotation> corpus) {
    for (Annotation annotation : corpus) {
      for (String list : LISTS) {
        annotation.facts(list).forEach(f -> add(list, f.json()));
      }
    }
  }

  private void add(String list, JsonNode fact) {
    facts.computeIfAbsent(list, l -> new ArrayList<>()).add(fact);
    fact.fieldNames()
        .forEachRemaining(f -> values.computeIfAbsent(f, v -> new ArrayList<>()).add(fact.path(f)));
  }

  /** The value of this field in some fact. */
  JsonNode any(String field, Random random) {
    List<JsonNode> all = values.getOrDefault(field, List.of(NullNode.getInstance()));
    return all.get(random.nextInt(all.size())).deepCopy();
  }

  /** Some fact of this list. */
  JsonNode anyFact(String list, Random random) {
    List<JsonNode> all = facts.getOrDefault(list, List.of());
    return all.get(random.nextInt(all.size()));
  }
}
