package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.contracts.envelope.Topic;

/** That the last value of each key on the compacted topics is what the services answer. */
final class States {
  /** What an answer says of the question. */
  private static final List<String> OF_THE_QUESTION = List.of("knownAt", "validOn");

  private States() {}

  static Finding equalTables(Observed observed) {
    Check check = new Check("the topics of states and figures end with what the tables hold");
    Map<String, JsonNode> partnerships = new TreeMap<>();
    observed.partnerships().forEach(p -> partnerships.put(p.path("id").asText(), answered(p)));
    Map<String, JsonNode> told = new TreeMap<>();
    latest(observed, Topic.PARTNERSHIP_STATE).forEach((id, p) -> told.put(id, answered(p)));
    check.equal(told, partnerships);
    check.equal(latest(observed, Topic.TRUST_STATE), observed.trusts());
    Map<String, JsonNode> figures = new HashMap<>(latest(observed, Topic.SAVINGS_METRICS));
    figures.putAll(latest(observed, Topic.PROGRESS_METRICS));
    check.equal(figures, observed.figures());
    return check.done();
  }

  private static Map<String, JsonNode> latest(Observed observed, Topic topic) {
    return observed.latest().getOrDefault(topic, Map.of());
  }

  private static JsonNode answered(JsonNode document) {
    ObjectNode copy = document.deepCopy();
    copy.remove(OF_THE_QUESTION);
    return copy;
  }
}
