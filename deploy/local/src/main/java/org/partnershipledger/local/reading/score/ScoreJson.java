package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.partnershipledger.contracts.json.EventJson;

/** Scores as data, with the field names of the annotators' scorer. */
public final class ScoreJson {
  private ScoreJson() {}

  /** All rows with counts and shares, and what is wrong with single predictions. */
  public static ObjectNode of(Scores scores) {
    ObjectNode root = EventJson.mapper().createObjectNode();
    root.put("docs", scores.documents().size());
    strings(root.putArray("missing"), scores.missing());
    ObjectNode rows = root.putObject("scores");
    for (FactType type : FactType.values()) {
      row(rows.putObject(type.label()), scores.counts(type));
    }
    row(rows.putObject(Scores.TOTAL), scores.total());
    ArrayNode traps = root.putArray("traps");
    for (Trap trap : scores.traps()) {
      strings(traps.addArray(), List.of(trap.id(), trap.list(), trap.why(), trap.quote()));
    }
    ArrayNode badQuotes = root.putArray("bad_quotes");
    for (BadQuote bad : scores.badQuotes()) {
      strings(badQuotes.addArray(), List.of(bad.id(), bad.list(), bad.quote()));
    }
    strings(root.putArray("unchecked"), scores.unchecked());
    return root;
  }

  private static void row(ObjectNode row, Counts counts) {
    row.put("tp", counts.truePositives());
    row.put("fp", counts.falsePositives());
    row.put("fn", counts.falseNegatives());
    row.put("p", counts.precision());
    row.put("r", counts.recall());
    row.put("f1", counts.f1());
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
