package org.partnershipledger.analytics.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One rebuild at a time, over all instances; whoever dies lets go. */
final class RebuildLock {
  private static final long LOCK = 0x6C65646765725242L;

  private RebuildLock() {}

  /** Takes it for as long as the connection lasts; false when another has it. */
  static boolean isTaken(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      query.setLong(1, LOCK);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Lets go, before the connection goes back to the pool. */
  static void release(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      query.setLong(1, LOCK);
      query.execute();
    }
  }
}
