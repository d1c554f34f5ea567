package org.partnershipledger.local.reading.score;

/**
 * How many facts were found.
 *
 * @param truePositives gold facts that a prediction meets
 * @param falsePositives predictions that meet no gold fact
 * @param falseNegatives gold facts that no prediction meets
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives) {
  /** Nothing to find and nothing found. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** Fewer facts than this say too little to be judged. */
  static final int ENOUGH = 20;

  /** Both together. */
  Counts plus(Counts other) {
    return new Counts(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** How many facts there are to find. */
  public int facts() {
    return truePositives + falseNegatives;
  }

  /** Whether there are facts enough for a share to mean something. */
  public boolean isJudged() {
    return facts() >= ENOUGH;
  }

  /** The share of predictions that are right; of none, 1 if nothing was to be found, else 0. */
  public double precision() {
    int predicted = truePositives + falsePositives;
    if (predicted == 0) {
      return falseNegatives == 0 ? 1 : 0;
    }
    return (double) truePositives / predicted;
  }

  /** The share of facts that were found; 1 if nothing was to be found. */
  public double recall() {
    return facts() == 0 ? 1 : (double) truePositives / facts();
  }

  /** The harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
