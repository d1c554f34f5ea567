package org.partnershipledger.analytics.projection.summary;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Conditions on rows of summaries, with their values in order. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** The rows that describe a day; the present ones when there is none. */
  static Where on(Optional<LocalDate> day) {
    Where where = new Where();
    return day.map(
            d -> where.and("s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)", d, d))
        .orElseGet(() -> where.and("s.valid_from is null"));
  }

  /** Adds a condition; a value of several words stands for an array. */
  Where and(String condition, Object... of) {
    conditions.add(condition);
    values.addAll(Arrays.asList(of));
    return this;
  }

  /** Adds that a column holds one of these words, unless there are none. */
  Where among(String column, Collection<String> words) {
    return words.isEmpty()
        ? this
        : and(column + " = any (?)", (Object) words.toArray(String[]::new));
  }

  /** The conditions as they stand after {@code where}. */
  String sql() {
    return String.join(" and ", conditions);
  }

  /** Sets the values, from a place on; returns the place after the last one. */
  int set(PreparedStatement statement, int from) throws SQLException {
    int place = from;
    for (Object value : values) {
      if (value instanceof String[] words) {
        statement.setArray(place++, statement.getConnection().createArrayOf("text", words));
      } else {
        statement.setObject(place++, value);
      }
    }
    return place;
  }
}
