package org.partnershipledger.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Breakdown;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.analytics.savings.TotalChange;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Totals kept change by change, against totals worked out whole; each test is rolled back. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class TotalStoreTest {
  private static final String[] BODIES = {"RAA", "RBB", "RCC", "RDD"};
  private static final String[] REGIONS = {"London", "South West", "several"};

  @Inject DataSource database;

  private interface Steps {
    void run(Connection connection) throws SQLException;
  }

  private void onEmptyTables(Steps steps) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        execute(connection, "delete from contribution");
        execute(connection, "delete from total_line");
        steps.run(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void after_every_change_they_are_what_all_contributions_come_to(int seed) throws SQLException {
    Random random = new Random(seed);
    onEmptyTables(
        connection -> {
          Map<String, List<Contribution>> held = new TreeMap<>();
          for (int step = 0; step < 40; step++) {
            TotalStore store = new TotalStore(connection);
            for (int i = 0; i <= random.nextInt(3); i++) {
              String partnership = "p" + random.nextInt(7);
              List<Contribution> now = contributions(random, partnership);
              held.put(partnership, now);
              store.put(partnership, now);
            }
            store.settle();

            assertThat(lines(connection)).as("after step %d", step).isEqualTo(whole(held.values()));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void summed_anew_they_are_what_all_contributions_come_to(int seed) throws SQLException {
    Random random = new Random(seed);
    onEmptyTables(
        connection -> {
          Map<String, List<Contribution>> held = new TreeMap<>();
          TotalStore store = new TotalStore(connection);
          for (int i = 0; i < 12; i++) {
            held.put("p" + i, contributions(random, "p" + i));
            store.put("p" + i, held.get("p" + i));
          }
          store.enter();

          Set<Totals.Key> summed = new TotalStore(connection).sumAnew();

          assertThat(lines(connection)).isEqualTo(whole(held.values()));
          assertThat(summed)
              .isEqualTo(
                  held.values().stream()
                      .flatMap(List::stream)
                      .map(Totals.Key::of)
                      .collect(Collectors.toSet()));
        });
  }

  @Test
  void what_contains_a_saving_is_looked_up_among_thousands() throws SQLException {
    onEmptyTables(
        connection -> {
          // Given three thousand savings of bodies of their own
          TotalStore store = new TotalStore(connection);
          for (int i = 0; i < 3000; i++) {
            store.put("p" + i, List.of(of("p" + i, "5", "A" + i, "B" + i)));
          }
          store.enter();
          execute(connection, "analyze contribution");
          long before = rowsRead(connection);

          // When
          put(connection, "larger", List.of(of("larger", "9", "A7", "B7", "C7")));

          // Then
          assertThat(rowsRead(connection) - before).isLessThan(100);
        });
  }

  /** How many rows of contributions this transaction has read so far, by index or not. */
  private static long rowsRead(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                    + " where relid = 'contribution'::regclass")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void a_saving_is_contained_only_as_long_as_the_larger_one_is_there() throws SQLException {
    onEmptyTables(
        connection -> {
          Contribution small = of("small", "5", "RAA", "RBB");
          Contribution large = of("large", "9", "RAA", "RBB", "RCC");

          put(connection, "small", List.of(small));
          put(connection, "large", List.of(large));
          assertThat(total(connection).sums().amount()).contains(new BigDecimal("9"));
          assertThat(total(connection).parts()).containsExactly(large);

          put(connection, "large", List.of());
          assertThat(total(connection).sums().amount()).contains(new BigDecimal("5"));
          assertThat(total(connection).parts()).containsExactly(small);
        });
  }

  @Test
  void what_has_not_changed_touches_no_total() throws SQLException {
    onEmptyTables(
        connection -> {
          List<Contribution> parts = List.of(of("one", "5", "RAA"));
          put(connection, "one", parts);

          TotalStore store = new TotalStore(connection);
          store.put("one", parts);

          assertThat(store.settle()).isEmpty();
        });
  }

  private static void put(Connection connection, String partnership, List<Contribution> parts)
      throws SQLException {
    TotalStore store = new TotalStore(connection);
    store.put(partnership, parts);
    store.settle();
  }

  private static KeptTotal total(Connection connection) throws SQLException {
    Totals.Key key = new Totals.Key(BodyClass.PROVIDER, SavingsKind.PLANNED, TotalBasis.CUMULATIVE);
    return new TotalStore(connection).find(key, 10).orElseThrow();
  }

  private static List<Contribution> contributions(Random random, String partnership) {
    List<Contribution> parts = new ArrayList<>();
    Set<String> members = new TreeSet<>();
    int most = 1 + random.nextInt(BODIES.length);
    for (int i = 0; i < most; i++) {
      members.add(BODIES[random.nextInt(BODIES.length)]);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(
          new Contribution(
              partnership,
              random.nextInt(5) == 0 ? BodyClass.OTHER : BodyClass.PROVIDER,
              random.nextBoolean() ? SavingsKind.PLANNED : SavingsKind.REALISED,
              random.nextBoolean() ? TotalBasis.RUN_RATE : TotalBasis.CUMULATIVE,
              quantity(random),
              List.of("claim-" + i + "-" + random.nextInt(3)),
              random.nextInt(6) == 0 ? Set.of() : members,
              new Breakdown(
                  REGIONS[random.nextInt(REGIONS.length)],
                  "acute",
                  "merger",
                  random.nextBoolean() ? "2018-19" : "undated"),
              random.nextBoolean() ? EnumSet.of(Flag.APPROXIMATE) : EnumSet.noneOf(Flag.class)));
    }
    return parts;
  }

  private static Quantity quantity(Random random) {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(100), random.nextInt(3));
    return switch (random.nextInt(3)) {
      case 0 -> Quantity.between(number, number.add(BigDecimal.TEN));
      case 1 -> new Quantity(Optional.empty(), Optional.empty(), Optional.of(number));
      default -> Quantity.exactly(number);
    };
  }

  private static Contribution of(String partnership, String pounds, String... members) {
    return new Contribution(
        partnership,
        BodyClass.PROVIDER,
        SavingsKind.PLANNED,
        TotalBasis.CUMULATIVE,
        Quantity.exactly(new BigDecimal(pounds)),
        List.of("claim"),
        Set.of(members),
        new Breakdown("London", "acute", "merger", "2018-19"),
        Set.of());
  }

  /** The lines as words; numbers without the zeros at their end. */
  private static List<String> lines(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    String sql =
        """
        select aspect, value, bodies, kind, basis, stated, trim_scale(amount), trim_scale(least),
          trim_scale(most), parts, contained
        from total_line
        """;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
          words.add(rows.getString(i));
        }
        lines.add(String.join(" ", words));
      }
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> whole(Collection<List<Contribution>> held) {
    TotalChange all = new TotalChange();
    for (Totals.Total total : Totals.of(held.stream().flatMap(List::stream).toList())) {
      total.parts().forEach(part -> all.add(part, false));
      total.contained().forEach(part -> all.add(part, true));
    }
    return all.lines().entrySet().stream()
        .map(
            line ->
                String.join(
                    " ",
                    line.getKey().aspect(),
                    line.getKey().value(),
                    line.getKey().key().bodies().wire(),
                    line.getKey().key().kind().wire(),
                    line.getKey().key().basis().wire(),
                    Long.toString(line.getValue().stated()),
                    plain(line.getValue().sum()),
                    plain(line.getValue().minimum()),
                    plain(line.getValue().maximum()),
                    Long.toString(line.getValue().parts()),
                    Long.toString(line.getValue().contained())))
        .sorted()
        .toList();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
