package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;

/** When a prediction meets a gold milestone or assurance. */
final class EventStrengths {
  private static final double MILESTONE_OVERLAP = 0.3;
  private static final double ASSURANCE_OVERLAP = 0.4;

  private EventStrengths() {}

  /** The same kind, date and tense; undated ones must rest on the same words, too. */
  static double milestone(Fact gold, Fact predicted) {
    if (!gold.accepts(predicted, "kind") || !sameTime(gold, predicted)) {
      return 0;
    }
    double overlap = Tokens.overlap(gold.quote(), predicted.quote());
    boolean undated = predicted.value("when").isNull();
    return undated && overlap < MILESTONE_OVERLAP ? 0 : 1 + overlap;
  }

  /** The same date and tense, resting on the same words. */
  static double date(Fact gold, Fact predicted) {
    double overlap = Tokens.overlap(gold.quote(), predicted.quote());
    return sameTime(gold, predicted) && overlap >= MILESTONE_OVERLAP ? 1 + overlap : 0;
  }

  private static boolean sameTime(Fact gold, Fact predicted) {
    JsonNode when = predicted.value("when");
    boolean accepted =
        gold.value("when").equals(when) || gold.values("when_alt").stream().anyMatch(when::equals);
    return accepted && gold.word("tense").equals(predicted.word("tense"));
  }

  /** The same topic and firmness, resting on the same words. */
  static double assurance(Fact gold, Fact predicted) {
    return gold.accepts(predicted, "polarity") ? topic(gold, predicted) : 0;
  }

  /** The same topic, resting on the same words. */
  static double topic(Fact gold, Fact predicted) {
    double overlap = Tokens.overlap(gold.quote(), predicted.quote());
    return gold.accepts(predicted, "about") && overlap >= ASSURANCE_OVERLAP ? overlap : 0;
  }
}
