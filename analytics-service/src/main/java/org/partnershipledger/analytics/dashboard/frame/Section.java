package org.partnershipledger.analytics.dashboard.frame;

/** The seven pages of the navigation. */
public enum Section {
  OVERVIEW("Overview", "/"),
  EXPLORE("Explore", "/explore"),
  SAVINGS("Savings", "/savings"),
  PROGRESS("Progress", "/progress"),
  READ("Read an article", "/read"),
  REVIEW("Review", "/review"),
  OPERATIONS("Operations", "/operations");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** Its name in the navigation. */
  public String label() {
    return label;
  }

  /** Its address. */
  public String path() {
    return path;
  }
}
