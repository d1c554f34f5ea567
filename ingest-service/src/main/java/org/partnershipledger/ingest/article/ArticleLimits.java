package org.partnershipledger.ingest.article;

import java.time.LocalDate;

/** What an article may have at most. */
public final class ArticleLimits {
  /** The longest canonical text, in bytes of UTF-8. */
  public static final int TEXT_BYTES = 200_000;

  static final int TITLE = 500;
  static final int ADDRESS = 2000;
  static final int NAME = 300;

  /** Nothing was reported of NHS bodies before this day. */
  static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);

  private ArticleLimits() {}
}
