package org.partnershipledger.analytics;

/** The computation of a row of the checklist: from its input, its answer as the row writes it. */
@FunctionalInterface
public interface Example {
  /** The answer; the input may be read, or stand in the computation's own claims. */
  String answer(String input);
}
