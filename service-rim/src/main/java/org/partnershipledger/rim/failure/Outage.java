package org.partnershipledger.rim.failure;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** What is away when something fails for no fault of the data: then waiting helps. */
public enum Outage {
  BROKER,
  DATABASE,
  /** Nothing is away; trying again gives the same failure. */
  NONE;

  /** SQL states of data that the schema refuses: 22 data exception, 23 integrity constraint. */
  private static final Set<String> DATA_FAULTS = Set.of("22", "23");

  /** SQL state of a statement that was cancelled. */
  private static final String CANCELLED = "57014";

  /** What is away, by the failure or any of its causes. */
  public static Outage of(Throwable failure) {
    return Causes.of(failure).stream()
        .map(Outage::ofOne)
        .filter(outage -> outage != NONE)
        .findFirst()
        .orElse(NONE);
  }

  /** Whether a statement was ended because it took too long; nothing is away then. */
  public static boolean isQueryTooSlow(Throwable failure) {
    return Causes.of(failure).stream()
        .anyMatch(t -> t instanceof SQLException sql && CANCELLED.equals(sql.getSQLState()));
  }

  private static Outage ofOne(Throwable failure) {
    return switch (failure) {
      case RecordTooLargeException _, SerializationException _ -> NONE;
      case KafkaException _ -> BROKER;
      case SQLTransientException _, SQLRecoverableException _ -> DATABASE;
      case SQLNonTransientConnectionException _ -> DATABASE;
      case SQLException sql -> isDataFault(sql) ? NONE : DATABASE;
      default -> NONE;
    };
  }

  private static boolean isDataFault(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    return state != null && state.length() >= 2 && DATA_FAULTS.contains(state.substring(0, 2));
  }
}
