package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipledger.analytics.projection.ContributionStore.Kept;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalChange;
import org.partnershipledger.analytics.savings.TotalLine;
import org.partnershipledger.analytics.savings.TotalSums;
import org.partnershipledger.analytics.savings.Totals;

/**
 * Keeps the totals by what partnerships add to them now and added before, in the transaction of a
 * connection. One transaction at a time writes them, so that each sees what the one before left.
 */
final class TotalStore {
  // Any number, the same for all instances.
  private static final long TOTALS_LOCK = 7_164_146_204L;
  private static final String ADD =
      """
      insert into total_line (aspect, value, bodies, kind, basis, stated, amount, least, most,
        parts, contained)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (aspect, value, bodies, kind, basis) do update set
        stated = total_line.stated + excluded.stated, amount = total_line.amount + excluded.amount,
        least = total_line.least + excluded.least, most = total_line.most + excluded.most,
        parts = total_line.parts + excluded.parts,
        contained = total_line.contained + excluded.contained
      """;

  private final Connection connection;
  private final ContributionStore contributions;
  private final Map<String, List<Contribution>> changed = new TreeMap<>();

  TotalStore(Connection connection) {
    this.connection = connection;
    this.contributions = new ContributionStore(connection);
  }

  /** Notes what a partnership adds now; {@link #settle} writes it. */
  void put(String partnershipId, List<Contribution> now) throws SQLException {
    if (contributions.of(partnershipId).equals(now)) {
      changed.remove(partnershipId);
    } else {
      changed.put(partnershipId, now);
    }
  }

  /**
   * Writes what has been noted.
   *
   * @return the totals that this changes, each with a partnership that changes it
   */
  Map<Totals.Key, String> settle() throws SQLException {
    if (changed.isEmpty()) {
      return Map.of();
    }
    lock();
    TotalChange change = new TotalChange();
    List<Contribution> before = new ArrayList<>();
    for (Kept kept : contributions.remove(changed.keySet())) {
      before.add(kept.part());
      change.take(kept.part(), kept.contained());
    }
    for (var entry : changed.entrySet()) {
      contributions.insert(entry.getKey(), entry.getValue());
      entry.getValue().forEach(part -> change.add(part, false));
    }
    List<Contribution> now = changed.values().stream().flatMap(List::stream).toList();
    List<Contribution> other = different(before, now);
    for (Kept flipped : contributions.settle(changed.keySet(), other)) {
      change.take(flipped.part(), !flipped.contained());
      change.add(flipped.part(), flipped.contained());
    }
    add(change.lines());
    Map<Totals.Key, String> touched = new TreeMap<>();
    other.forEach(part -> touched.put(Totals.Key.of(part), part.partnershipId()));
    return touched;
  }

  /** Writes what has been noted of partnerships that add nothing yet; no total has it. */
  void enter() throws SQLException {
    for (var entry : changed.entrySet()) {
      contributions.insert(entry.getKey(), entry.getValue());
    }
  }

  /**
   * Sums what all partnerships add, where no total has any of it.
   *
   * @return the totals
   */
  Set<Totals.Key> sumAnew() throws SQLException {
    contributions.settleAll();
    TotalChange all = new TotalChange();
    Set<Totals.Key> keys = new TreeSet<>();
    contributions.forEach(
        kept -> {
          all.add(kept.part(), kept.contained());
          keys.add(Totals.Key.of(kept.part()));
        });
    add(all.lines());
    return keys;
  }

  private static List<Contribution> different(
      Collection<Contribution> before, Collection<Contribution> now) {
    Set<Contribution> old = Set.copyOf(before);
    Set<Contribution> fresh = Set.copyOf(now);
    return Stream.concat(
            before.stream().filter(part -> !fresh.contains(part)),
            now.stream().filter(part -> !old.contains(part)))
        .toList();
  }

  // Until this transaction ends.
  private void lock() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select pg_advisory_xact_lock(hashtextextended(current_schema(), ?))")) {
      statement.setLong(1, TOTALS_LOCK);
      statement.execute();
    }
  }

  private void add(Map<TotalLine, TotalSums> lines) throws SQLException {
    Set<Totals.Key> keys = new TreeSet<>();
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      for (var entry : lines.entrySet()) {
        TotalLine line = entry.getKey();
        TotalSums sums = entry.getValue();
        keys.add(line.key());
        statement.setString(1, line.aspect());
        statement.setString(2, line.value());
        setKey(statement, 3, line.key());
        statement.setLong(6, sums.stated());
        statement.setBigDecimal(7, sums.sum());
        statement.setBigDecimal(8, sums.minimum());
        statement.setBigDecimal(9, sums.maximum());
        statement.setLong(10, sums.parts());
        statement.setLong(11, sums.contained());
        statement.addBatch();
      }
      statement.executeBatch();
    }
    removeEmpty(keys);
  }

  private void removeEmpty(Set<Totals.Key> keys) throws SQLException {
    String sql =
        "delete from total_line where bodies = ? and kind = ? and basis = ?"
            + " and parts = 0 and contained = 0";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Totals.Key key : keys) {
        setKey(statement, 1, key);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void setKey(PreparedStatement statement, int first, Totals.Key key)
      throws SQLException {
    statement.setString(first, key.bodies().wire());
    statement.setString(first + 1, key.kind().wire());
    statement.setString(first + 2, key.basis().wire());
  }

  /** A total with the first of its parts; empty when it sums nothing. */
  Optional<KeptTotal> find(Totals.Key key, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KeptTotal.DOCUMENTS)) {
      statement.setInt(1, most);
      statement.setInt(2, 0);
      setKey(statement, 3, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(KeptTotal.read(row.getString(1))) : Optional.empty();
      }
    }
  }
}
