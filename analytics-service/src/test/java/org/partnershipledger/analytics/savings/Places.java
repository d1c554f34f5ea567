package org.partnershipledger.analytics.savings;

/** Places of claims as tests write them: {@code part STATED_PART total}. */
final class Places {
  private Places() {}

  /** Status, reason and the other claim. */
  static String place(SavingsLedger ledger, String claim) {
    SavingsEntry entry = ledger.entry(claim).orElseThrow();
    return entry.status().wire()
        + " "
        + entry.reason()
        + entry.other().map(o -> " " + o).orElse("");
  }
}
