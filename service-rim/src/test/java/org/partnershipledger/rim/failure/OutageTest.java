package org.partnershipledger.rim.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {
  @Test
  void a_broker_that_does_not_answer_is_away_however_deep_the_cause() {
    var failure = new CompletionException(new IllegalStateException(new TimeoutException("late")));
    assertThat(Outage.of(failure)).isEqualTo(Outage.BROKER);
  }

  @Test
  void a_database_that_shuts_down_is_away() {
    assertThat(Outage.of(new SQLException("terminating connection", "57P01")))
        .isEqualTo(Outage.DATABASE);
  }

  @Test
  void a_pool_without_connections_is_an_outage() {
    assertThat(Outage.of(new SQLException("acquisition timeout"))).isEqualTo(Outage.DATABASE);
  }

  @Test
  void data_that_the_schema_refuses_is_no_outage() {
    assertThat(Outage.of(new SQLException("duplicate key", "23505"))).isEqualTo(Outage.NONE);
    assertThat(Outage.of(new RecordTooLargeException("too large"))).isEqualTo(Outage.NONE);
    assertThat(Outage.of(new IllegalStateException("bug"))).isEqualTo(Outage.NONE);
  }
}
