package org.partnershipledger.rim.limits;

import java.sql.SQLException;

/** Who has been allowed how much in a minute. */
interface Allowances {
  /**
   * Takes a part of what a caller may ask in a minute.
   *
   * @param caller who asks, and for what
   * @param minute minutes since 1970
   * @param part how much to take
   * @param most how much there is for the whole minute
   * @return whether there was as much
   */
  boolean take(String caller, long minute, int part, int most) throws SQLException;
}
