package org.partnershipledger.rim.limits;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The allowances of all instances of a service, in its database. */
final class SharedAllowances implements Allowances {
  private static final String TAKE =
      """
      insert into allowance (caller, minute, taken) values (?, ?, ?)
      on conflict (caller, minute) do update set taken = allowance.taken + excluded.taken
      where allowance.taken + excluded.taken <= ?
      """;
  private static final String FORGET = "delete from allowance where minute < ?";

  private final DataSource database;
  private final AtomicLong forgotten = new AtomicLong();

  SharedAllowances(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean take(String caller, long minute, int part, int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      if (forgotten.getAndSet(minute) < minute) {
        forget(connection, minute);
      }
      take.setString(1, caller);
      take.setLong(2, minute);
      take.setInt(3, part);
      take.setInt(4, most);
      return take.executeUpdate() == 1;
    }
  }

  private static void forget(Connection connection, long minute) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setLong(1, minute);
      int unused = forget.executeUpdate();
    }
  }
}
