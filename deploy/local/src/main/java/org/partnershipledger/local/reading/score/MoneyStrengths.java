package org.partnershipledger.local.reading.score;

import java.util.List;
import java.util.OptionalDouble;

/** When a prediction meets a gold saving, sum or number of people. */
final class MoneyStrengths {
  private static final double ROUNDING = 0.005;
  private static final double ROUNDING_OF_PEOPLE = 0.01;
  private static final double SMALLEST = 1e-9;

  private MoneyStrengths() {}

  /** The same amount or share, kind, basis and years. */
  static double saving(Fact gold, Fact predicted) {
    boolean same =
        gold.accepts(predicted, "kind")
            && gold.accepts(predicted, "basis")
            && gold.number("years").equals(predicted.number("years"));
    return same ? amount(gold, predicted) : 0;
  }

  /** The same measure and amount or share of one of the bodies. */
  static double finance(Fact gold, Fact predicted) {
    return gold.sharesBody(predicted, "org") ? measure(gold, predicted) : 0;
  }

  /** The same measure and amount or share. */
  static double measure(Fact gold, Fact predicted) {
    return gold.accepts(predicted, "measure") ? amount(gold, predicted) : 0;
  }

  /** The same amount or share. */
  static double amount(Fact gold, Fact predicted) {
    return sameAmount(gold, predicted) ? 1 + Tokens.overlap(gold.quote(), predicted.quote()) : 0;
  }

  /** The same number of people, within 1 per cent. */
  static double people(Fact gold, Fact predicted) {
    return near(gold.number("size"), predicted.number("size"), ROUNDING_OF_PEOPLE) ? 1 : 0;
  }

  /** Whether both state the same number of pounds, within half a per cent. */
  static boolean samePounds(Fact gold, Fact predicted) {
    return gold.number("amount").isPresent()
        && near(gold.number("amount"), predicted.number("amount"), ROUNDING);
  }

  private static boolean sameAmount(Fact gold, Fact predicted) {
    if (gold.number("amount").isPresent()) {
      return samePounds(gold, predicted);
    }
    return predicted.number("amount").isEmpty() && sameShare(shares(gold), shares(predicted));
  }

  // One bound of a stated range will do.
  private static boolean sameShare(List<Double> gold, List<Double> predicted) {
    return gold.equals(predicted)
        || gold.size() == 2 && predicted.size() == 1 && gold.contains(predicted.getFirst());
  }

  private static List<Double> shares(Fact fact) {
    return fact.values("percent").stream()
        .map(Fact::number)
        .flatMapToDouble(OptionalDouble::stream)
        .boxed()
        .sorted()
        .toList();
  }

  private static boolean near(OptionalDouble one, OptionalDouble other, double tolerance) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    double a = one.getAsDouble();
    double b = other.getAsDouble();
    double larger = Math.max(Math.max(Math.abs(a), Math.abs(b)), SMALLEST);
    return Math.abs(a - b) <= tolerance * larger;
  }
}
