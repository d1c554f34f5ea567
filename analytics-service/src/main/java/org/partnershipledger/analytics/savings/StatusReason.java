package org.partnershipledger.analytics.savings;

/** Why a savings claim has its status, or why it is left out of headline and totals. */
public enum StatusReason {
  /** No other claim touches it. */
  STANDS("it stands by itself"),
  /** Other claims repeat it. */
  RESTATED("other claims say the same"),
  /** The same figure as another claim. */
  SAME_FIGURE("the same figure as another claim"),
  /** A rounding of an exact figure in the same article. */
  ROUNDED("rounds an exact figure of the same article"),
  /** The text says that it is part of another claim. */
  STATED_PART("the text makes it a part of another claim"),
  /** With others it sums to a total of the same article. */
  SUMS_TO_TOTAL("sums with others to a total of the same article"),
  /** It is about some of the bodies that another claim covers. */
  CONTAINED("about some of the bodies that another claim covers"),
  /** A later figure on the same basis replaced it. */
  LATER_FIGURE("a later figure on the same basis replaced it"),
  /** A document of higher rank says otherwise. */
  OUTRANKED("a document of higher rank says otherwise"),
  /** A later claim states the basis that it leaves open. */
  BASIS_STATED_LATER("a later claim states the basis that it leaves open"),
  /** Sources of one rank differ and none is clearly the later one. */
  SOURCES_DIFFER("sources of one rank differ"),
  /** The text denies it. */
  DENIED("the text denies it"),
  /** It is about bodies beyond the partnership. */
  SYSTEM_SCOPE("about bodies beyond the partnership"),
  /** It restates a swing between deficits. */
  DEFICIT_RESTATED("restates a swing between deficits"),
  /** The partnership came to nothing. */
  LAPSED("the partnership came to nothing"),
  /** It has no amount. */
  NO_AMOUNT("a share without a base");

  private final String words;

  StatusReason(String words) {
    this.words = words;
  }

  /** The reason in words. */
  public String words() {
    return words;
  }
}
