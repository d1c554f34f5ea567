package org.partnershipledger.contracts.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * A share with its base, unmultiplied: at least one bound, and never the lower one above the upper
 * one.
 *
 * @param lower lower bound in per cent; empty for "up to" and "nearly"
 * @param upper upper bound in per cent; empty for "at least" and "more than"
 * @param qualifier how the words bound the number
 * @param base the words for what it is a share of, if the text says
 * @param text the words of the text
 */
public record Percentage(
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Qualifier qualifier,
    Optional<String> base,
    String text) {
  public Percentage {
    if (lower.isEmpty() && upper.isEmpty()) {
      throw new IllegalArgumentException("a share has at least one bound");
    }
    if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
      throw new IllegalArgumentException("a share's lower bound is not above its upper one");
    }
  }
}
