package org.partnershipledger.analytics.api;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.projection.LeagueRow;
import org.partnershipledger.rim.table.Table;

/**
 * Figures as a table: one line each; a missing value is an empty cell with its reason beside it.
 */
final class LeagueTable {
  static final Table<LeagueRow> TABLE =
      new Table<>(
          "figures",
          List.of(
              words("figure_id", "Id of the figure", r -> Optional.of(r.figure().id())),
              words("scope", "Partnership or total", r -> Optional.of(r.figure().scope())),
              words("title", "The partnership in words", r -> Optional.of(r.title())),
              words("metric", "Name of the metric", r -> Optional.of(r.figure().metric())),
              words("subject", "Part of the metric, or claim", r -> Optional.of(r.subject())),
              words("label", "What it is", r -> Optional.of(r.figure().label())),
              decimal("value", "The value, in its unit", r -> r.figure().value()),
              decimal("lower", "Lower bound", r -> r.figure().lower()),
              decimal("upper", "Upper bound", r -> r.figure().upper()),
              words("category", "Value of an ordinal figure", r -> r.figure().category()),
              words("unit", "Unit", r -> Optional.of(r.figure().unit())),
              words("basis", "Basis of an amount", r -> r.figure().basis()),
              words("missing_because", "Why there is no value", r -> r.figure().nullReason()),
              words(
                  "flags",
                  "Cautions, separated by spaces",
                  r -> Optional.of(String.join(" ", r.figure().flags()))),
              words("method", "Version of the method", r -> Optional.of(r.figure().method())),
              day("valid_on", "Day that it describes", r -> r.figure().validOn()),
              number("version", "How often it has changed", r -> Optional.of(r.version()))));

  private LeagueTable() {}
}
