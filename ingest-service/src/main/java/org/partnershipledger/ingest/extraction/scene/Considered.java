package org.partnershipledger.ingest.extraction.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules looked at in one article and did not take, with the reason: the other half of the
 * explanation. It changes no claim.
 */
public final class Considered {
  private final List<Passed> passed = new ArrayList<>();

  /**
   * A candidate that was not taken.
   *
   * @param rule name of the rule that looked at it
   * @param first index of its first token
   * @param end index one past its last token
   * @param reason why it was not taken, for a reader of articles
   */
  public record Passed(String rule, int first, int end, String reason) {}

  /** Notes that a rule did not take these tokens. */
  public void pass(String rule, int first, int end, String reason) {
    passed.add(new Passed(rule, first, end, reason));
  }

  /** All that was passed over, in the order in which the rules read. */
  public List<Passed> all() {
    return List.copyOf(passed);
  }
}
