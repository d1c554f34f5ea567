package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What an annotator, or the reader, found in one text.
 *
 * @param id the text
 * @param json its lists of facts
 */
public record Annotation(String id, JsonNode json) {
  /** The facts of one list; none when there is no such list. */
  List<Fact> facts(String list) {
    return json.path(list).valueStream().map(Fact::new).toList();
  }

  /** Whether the text is not about the NHS, so that nothing is to be found in it. */
  public boolean isOutOfScope() {
    return json.path("scope").asText().equals("out");
  }
}
