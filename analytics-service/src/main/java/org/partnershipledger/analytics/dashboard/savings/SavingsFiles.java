package org.partnershipledger.analytics.dashboard.savings;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.file.Files;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.projection.summary.Choice;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.projection.summary.SummaryQueries;
import org.partnershipledger.analytics.projection.summary.TotalsOn;
import org.partnershipledger.rim.table.Table;

/** Savings and totals, to take away. */
@ApplicationScoped
class SavingsFiles {
  private static final int MOST = 100_000;
  private static final Table<Stated> SAVINGS =
      new Table<>(
          "savings",
          List.of(
              words("partnership_id", "Id of the partnership", s -> Optional.of(s.of.id())),
              words("partnership", "Its parties", s -> Optional.of(s.of.title())),
              words("claim_id", "Id of the claim", s -> Optional.of(s.saving.claimId())),
              decimal("gbp", "Pounds", s -> s.saving.amount()),
              decimal("gbp_least", "The least it can be", s -> s.saving.amountLow()),
              decimal("gbp_most", "The most it can be", s -> s.saving.amountHigh()),
              decimal("percent", "A share, where one is stated", s -> s.saving.percent()),
              words("percent_of", "What it is a share of", s -> s.saving.of()),
              words("basis", "Basis of the amount", s -> Optional.of(s.saving.basis().wire())),
              words(
                  "kind",
                  "Promised, made, target or required",
                  s -> Optional.of(s.saving.kind().wire())),
              number(
                  "years",
                  "Years it is stated for",
                  s -> s.saving.years().stream().boxed().findFirst()),
              words(
                  "recurrence",
                  "Whether it repeats",
                  s -> Optional.of(s.saving.recurrence().wire())),
              words(
                  "certainty",
                  "How firm the text makes it",
                  s -> Optional.of(s.saving.certainty().wire())),
              words("condition", "What it depends on", s -> s.saving.condition()),
              decimal(
                  "average_gbp_a_year",
                  "Yearly average, worked out",
                  s -> s.saving.annualAverage()),
              decimal(
                  "percent_of_turnover", "Share of turnover", s -> s.saving.percentOfTurnover()),
              words(
                  "left_out_because",
                  "Why headline and totals pass it over",
                  s -> s.saving.leftOut()),
              words("said_by", "Who says so", s -> s.saving.attributedTo()),
              words("quote", "The sentence", s -> Optional.of(s.saving.quote())),
              words("article", "Title of the article", s -> Optional.of(s.saving.source().title())),
              words("url", "Its address", s -> s.saving.source().url()),
              day(
                  "published_on",
                  "Last possible day of its publication",
                  s -> s.saving.source().publishedOn()),
              words("notice", "What must be said of the text", s -> s.saving.source().notice())));

  private final SummaryQueries summaries;
  private final TotalsOn totals;

  @Inject
  SavingsFiles(SummaryQueries summaries, TotalsOn totals) {
    this.summaries = summaries;
    this.totals = totals;
  }

  private record Stated(Summary of, SavingRow saving) {}

  Response savings(View view, String ending) throws SQLException, IOException {
    Choice all = new Choice(view.chosen(), view.today(), Map.of(), "", Order.NAME);
    List<Stated> rows =
        summaries.list(all, 0, MOST).stream()
            .flatMap(s -> s.savings().stream().map(saving -> new Stated(s, saving)))
            .toList();
    return Files.of(SAVINGS, rows, ending);
  }

  Response totals(View view, String ending) throws SQLException, IOException {
    return Files.of(
        new Table<TotalRow>(
            "totals",
            List.of(
                words("class", "Whose money", t -> Optional.of(t.bodies().wire())),
                words(
                    "kind",
                    "Promised, made, target or required",
                    t -> Optional.of(t.kind().wire())),
                words("basis", "Basis of the total", t -> Optional.of(t.basis().wire())),
                decimal("gbp", "Sum of the stated numbers, in pounds", TotalRow::amount),
                decimal("gbp_least", "Sum of the least amounts", t -> Optional.of(t.minimum())),
                decimal("gbp_most", "Sum of the most", t -> Optional.of(t.maximum())),
                number("parts", "How many savings it sums", t -> Optional.of(t.inAll().parts())),
                number(
                    "contained",
                    "How many were left out as contained in another",
                    t -> Optional.of(t.inAll().contained())),
                day("as_known_on", "The day that it describes", t -> Optional.of(view.day())))),
        totals.totals(view.chosen()),
        ending);
  }
}
