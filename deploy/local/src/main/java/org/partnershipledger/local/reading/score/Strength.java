package org.partnershipledger.local.reading.score;

/** How well a prediction meets a gold fact. */
@FunctionalInterface
interface Strength {
  /** Zero when it does not; the greater, the better. */
  double of(Fact gold, Fact predicted);

  /** This strength, but zero unless the gold fact accepts the prediction's word in a field. */
  default Strength accepting(String field) {
    return (gold, predicted) -> gold.accepts(predicted, field) ? of(gold, predicted) : 0;
  }

  /** Whether a prediction meets a gold fact at all. */
  default boolean matches(Fact gold, Fact predicted) {
    return of(gold, predicted) > 0;
  }
}
