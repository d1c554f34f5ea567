package org.partnershipledger.rim.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.Databases;

class InboxTest {
  private static final String CONSUMER = "registry-service.claims.v1";

  private DataSource database;

  @BeforeEach
  void empty_tables() throws SQLException {
    database = Databases.withRimTables("rim_inbox");
  }

  @Test
  void a_repeat_is_recognised_and_another_consumer_sees_it_for_the_first_time()
      throws SQLException {
    try (Connection connection = transaction()) {
      // Given
      assertThat(Inbox.firstTimes(connection, CONSUMER, List.of("a", "b", "a")))
          .containsExactlyInAnyOrder("a", "b");
      connection.commit();

      // When
      var again = Inbox.firstTimes(connection, CONSUMER, List.of("b", "c"));
      var other = Inbox.firstTimes(connection, "analytics-service.ledger.v1", List.of("b"));

      // Then
      assertThat(again).containsExactly("c");
      assertThat(other).containsExactly("b");
    }
  }

  @Test
  void an_event_whose_change_was_rolled_back_is_new_again() throws SQLException {
    try (Connection connection = transaction()) {
      // Given
      assertThat(Inbox.firstTimes(connection, CONSUMER, List.of("a"))).containsExactly("a");

      // When
      connection.rollback();

      // Then
      assertThat(Inbox.firstTimes(connection, CONSUMER, List.of("a"))).containsExactly("a");
    }
  }

  @Test
  void an_entry_outside_a_transaction_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Inbox(database).firstTime(CONSUMER, "a"))
        .withMessage("the inbox is written in a transaction");
  }

  private Connection transaction() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }
}
