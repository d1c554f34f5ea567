package org.partnershipledger.analytics.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.vocabulary.Wire;

/** The overview as CSV (RFC 4180); texts that a spreadsheet would take for a formula are quoted. */
final class OverviewCsv {
  private static final Map<String, Function<PartnershipRow, Object>> COLUMNS = columns();

  private OverviewCsv() {}

  /** A header and one line for each partnership. */
  static String of(List<PartnershipRow> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", COLUMNS.keySet()));
    rows.forEach(
        row ->
            lines.add(
                COLUMNS.values().stream()
                    .map(column -> cell(column.apply(row)))
                    .collect(Collectors.joining(","))));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static Map<String, Function<PartnershipRow, Object>> columns() {
    Map<String, Function<PartnershipRow, Object>> columns = new LinkedHashMap<>();
    columns.put("id", PartnershipRow::id);
    columns.put("partnership", PartnershipRow::title);
    columns.put(
        "codes",
        r -> r.members().stream().flatMap(m -> m.code().stream()).collect(Collectors.joining(" ")));
    columns.put("form", PartnershipRow::form);
    columns.put("stage", PartnershipRow::stage);
    columns.put("stage_index", PartnershipRow::stageIndex);
    columns.put("side_state", PartnershipRow::sideState);
    columns.put("first_target", r -> r.targets().first());
    columns.put("latest_target", r -> r.targets().latest());
    columns.put("slip_days", r -> r.targets().slipDays());
    columns.put("first_reported_target", r -> r.targets().firstReported());
    columns.put("slip_days_from_first_reported", r -> r.targets().slipDaysFromFirstReported());
    columns.put("completed_on", PartnershipRow::completedOn);
    columns.put("legal_event_on", r -> r.legalEvent().map(PartnershipRow.LegalEventRow::on));
    addSaving(columns, "headline", PartnershipRow::headlineSaving);
    columns.put("headline_missing_because", PartnershipRow::headlineNullReason);
    addSaving(columns, "realised", PartnershipRow::realisedSaving);
    columns.put("articles", PartnershipRow::articles);
    columns.put("independent_sources", PartnershipRow::independentSources);
    columns.put("notices", r -> String.join(" ", r.notices()));
    return columns;
  }

  private static void addSaving(
      Map<String, Function<PartnershipRow, Object>> columns,
      String name,
      Function<PartnershipRow, Optional<SavingRow>> saving) {
    Map<String, Function<SavingRow, Object>> fields = new LinkedHashMap<>();
    fields.put("gbp", SavingRow::amount);
    fields.put("basis", SavingRow::basis);
    fields.put("kind", SavingRow::kind);
    fields.put("annual_average_gbp", SavingRow::annualAverage);
    fields.put("percent_of_turnover", SavingRow::percentOfTurnover);
    fields.put("derived", SavingRow::derived);
    fields.put("quote", SavingRow::quote);
    fields.put("url", s -> s.source().url());
    fields.forEach(
        (field, value) ->
            columns.put(name + "_" + field, r -> saving.apply(r).map(value).orElse("")));
  }

  private static String cell(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.map(OverviewCsv::cell).orElse("");
      case OptionalLong maybe -> maybe.isPresent() ? Long.toString(maybe.getAsLong()) : "";
      case Wire word -> word.wire();
      case String text -> quoted(harmless(text));
      default -> value.toString();
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
