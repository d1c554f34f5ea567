package org.partnershipledger.rim.security;

import java.util.List;

/**
 * The roles of people and programs. Each operation names the least one that it needs; which role
 * has which others in it is said once, in {@code META-INF/microprofile-config.properties}.
 */
public final class Roles {
  /** Reads everything, and has texts read that are not kept. */
  public static final String READER = "reader";

  /** Submits articles and takes them back; a reader too. */
  public static final String SUBMITTER = "submitter";

  /** Decides what the ledger asks; a reader too. */
  public static final String REVIEWER = "reviewer";

  /** Has things read, published or worked out again; all the others too. */
  public static final String ADMIN = "admin";

  /** All of them, the least first. */
  public static final List<String> ALL = List.of(READER, SUBMITTER, REVIEWER, ADMIN);

  private Roles() {}
}
