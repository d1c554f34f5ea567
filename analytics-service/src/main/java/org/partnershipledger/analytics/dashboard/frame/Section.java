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

  /** Whether its pages can be asked for as of a past day. */
  public boolean dated() {
    return switch (this) {
      case OVERVIEW, EXPLORE, SAVINGS, PROGRESS -> true;
      case READ, REVIEW, OPERATIONS -> false;
    };
  }

  /** Its address. */
  public String path() {
    return path;
  }
}
