package org.partnershipledger.contracts.claim;

import java.util.OptionalLong;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * An amount of pounds sterling with the bounds that the text gives: at least one, and never the
 * lower one above the upper one.
 *
 * @param lowerPence lower bound in pence; empty for "up to" and "nearly"
 * @param upperPence upper bound in pence; empty for "at least" and "more than"
 * @param qualifier how the words bound the number
 * @param text the words of the text
 */
public record Money(
    OptionalLong lowerPence, OptionalLong upperPence, Qualifier qualifier, String text) {
  public Money {
    if (lowerPence.isEmpty() && upperPence.isEmpty()) {
      throw new IllegalArgumentException("an amount has at least one bound");
    }
    if (lowerPence.isPresent()
        && upperPence.isPresent()
        && lowerPence.getAsLong() > upperPence.getAsLong()) {
      throw new IllegalArgumentException("an amount's lower bound is not above its upper one");
    }
  }

  /** The number that the text states; the upper one of a range. */
  public long statedPence() {
    return upperPence.orElseGet(lowerPence::getAsLong);
  }
}
