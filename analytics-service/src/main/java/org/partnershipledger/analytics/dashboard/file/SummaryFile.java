package org.partnershipledger.analytics.dashboard.file;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.summary.Lateness;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.table.Column;
import org.partnershipledger.rim.table.Table;

/** Partnerships as a table, one a row, as of a day. */
public final class SummaryFile {
  private SummaryFile() {}

  /** The table as of a day. */
  public static Table<Summary> on(LocalDate day) {
    return new Table<>("partnerships", columns(day));
  }

  private static List<Column<Summary>> columns(LocalDate on) {
    return List.of(
        words("id", "Id of the partnership", s -> Optional.of(s.id())),
        words("partnership", "Its parties", s -> Optional.of(s.title())),
        words(
            "codes",
            "ODS codes of the parties, separated by spaces",
            s ->
                Optional.of(
                    s.members().stream()
                        .flatMap(m -> m.code().stream())
                        .collect(Collectors.joining(" ")))),
        words("region", "NHS region of the parties", s -> Optional.of(s.region())),
        words("sector", "Sector of the parties", s -> Optional.of(s.sector())),
        words("form", "Headline form", s -> Optional.of(s.form().wire())),
        words("stage", "Stage, as reported", s -> s.stage().map(Stage::wire)),
        words("side_state", "Paused, abandoned and so on", s -> s.sideState().map(SideState::wire)),
        words(
            "first_date_words",
            "First date stated, in the words of the text",
            first(Summary.PromisedDay::words)),
        day("first_date", "Last day of what they stand for", first(Summary.PromisedDay::on)),
        words(
            "first_date_asserted",
            "Whether it was stated without a hedge",
            first(Summary.PromisedDay::asserted)),
        day("completed_on", "When it took effect, as reported", Summary::completedOn),
        day(
            "register_on",
            "When the register shows it",
            s -> s.legalEvent().map(LegalEventRow::on)),
        words(
            "dates",
            "late, on-time, not-due, no-date or ended",
            s -> Optional.of(Lateness.of(s, on).state().wire())),
        number("days_late", "Days after the first date, negative when early", s -> days(s, on)),
        words(
            "open", "Whether it has not taken effect", s -> Optional.of(Lateness.of(s, on).open())),
        decimal("saving_gbp", "Headline saving in pounds", saving(SavingRow::amount)),
        words("saving_basis", "Its basis", s -> s.headline().map(h -> h.basis().wire())),
        words(
            "saving_kind",
            "Promised, made, target or required",
            s -> s.headline().map(h -> h.kind().wire())),
        decimal(
            "saving_percent_of_turnover",
            "The same as a share of turnover",
            saving(SavingRow::percentOfTurnover)),
        words("saving_quote", "The sentence", s -> s.headline().map(SavingRow::quote)),
        words(
            "saving_url",
            "Address of the article",
            s -> s.headline().flatMap(h -> h.source().url())),
        words("no_saving_because", "Why there is no headline saving", Summary::noHeadline),
        number(
            "promises_kept",
            "Dated promises kept by their first day",
            s -> Optional.of(s.promises().kept())),
        number("promises_kept_late", "The same, kept late", s -> Optional.of(s.promises().late())),
        number("promises_broken", "The same, broken", s -> Optional.of(s.promises().broken())),
        number(
            "days_in_stage",
            "Days in the stage on the day of the latest report",
            s -> s.held().days().stream().boxed().findFirst()),
        decimal(
            "completed_within_24_months",
            "Share of comparable plans",
            s -> s.outlook().completed()),
        number("comparable_plans", "How many they are", s -> Optional.of(s.outlook().cases())),
        number("articles", "Articles that report it", s -> Optional.of(s.articles())),
        number("independent_sources", "Independent ones among them", s -> Optional.of(s.sources())),
        day("last_reported_on", "Day of the latest report", Summary::lastReportedOn),
        day("as_known_on", "The day that the row describes", s -> Optional.of(on)));
  }

  private static java.util.function.Function<Summary, Optional<?>> first(
      java.util.function.Function<Summary.PromisedDay, Object> of) {
    return s -> s.firstDate().map(of);
  }

  private static java.util.function.Function<Summary, Optional<?>> saving(
      java.util.function.Function<SavingRow, Optional<?>> of) {
    return s -> s.headline().flatMap(of);
  }

  private static Optional<Long> days(Summary summary, LocalDate on) {
    Lateness lateness = Lateness.of(summary, on);
    return switch (lateness.state()) {
      case LATE, ON_TIME, NOT_DUE -> Optional.of(lateness.days());
      case NO_DATE, ENDED -> Optional.empty();
    };
  }
}
