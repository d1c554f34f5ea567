package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.partnershipledger.contracts.json.EventJson;

/** Facts and annotations written down, with {@code '} for quotation marks. */
final class Facts {
  private Facts() {}

  static Fact fact(String json) {
    return new Fact(annotation(json).json());
  }

  static Annotation annotation(String json) {
    try {
      return new Annotation("a1", EventJson.mapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
