package org.partnershipledger.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Reports.aiming;
import static org.partnershipledger.analytics.Reports.denied;
import static org.partnershipledger.analytics.Reports.form;
import static org.partnershipledger.analytics.Reports.taken;
import static org.partnershipledger.analytics.Reports.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.organisation.ReferenceTransactions;

class PartnershipFiguresTest {
  private static final Forecasts FORECASTS = new Forecasts(ReferenceTransactions.load().all());
  private static final ArticleHeader FIRST = Articles.press("a", "2018-04-15");
  private static final ArticleHeader SECOND = Articles.press("b", "2019-04-15");
  private static final ArticleHeader LAST = Articles.press("c", "2020-04-02");

  @Test
  void every_metric_is_there_with_a_value_or_the_reason_why_there_is_none() {
    // When
    List<Figure> figures = figures(somerset());

    // Then
    assertThat(figures)
        .extracting(Figure::metric)
        .containsAll(
            IntStream.rangeClosed(1, 23).filter(n -> n != 10).mapToObj(n -> "M" + n).toList());
    assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
    assertThat(figures)
        .allMatch(f -> f.nullReason().isPresent() != says(f), "a value or a reason, never both");
  }

  @Test
  void somerset_has_the_figures_of_its_worked_examples() {
    List<Figure> figures = figures(completed(somerset(), "2020-04-01"));

    assertThat(value(figures, "M2", "turnover")).isEqualTo("2.083333");
    assertThat(value(figures, "M4", "everything runs")).isEqualTo("16666666.666667");
    assertThat(value(figures, "M5", "after its one-off cost")).isEqualTo("45900000.00");
    assertThat(value(figures, "M5", "grow in equal steps")).isEqualTo("1.115000");
    assertThat(value(figures, "M15", "first asserted")).isEqualTo("184");
    assertThat(value(figures, "M16", "planned duration")).isEqualTo("0.743375");
    assertThat(value(figures, "M22", "from the denial")).isEqualTo("717");
    assertThat(figure(figures, "M18", "completion").category()).contains("kept-late");
    assertThat(figure(figures, "M17", "comparable plans").nullReason()).contains("DONE");
    assertThat(value(figures, "M17", "Brier")).isEqualTo("0.280277");
  }

  @Test
  void while_it_is_open_the_forecast_tells_its_step_its_time_and_its_n() {
    Figure forecast = figure(figures(somerset()), "M17", "counted from the announcement");

    assertThat(forecast.label()).endsWith("n = 19");
    assertThat(forecast.inputs())
        .extracting(i -> i.name() + " " + i.value())
        .contains("announcement 2018-04-15", "months since 23.6", "n 19");
  }

  @Test
  void a_step_starts_the_time_anew_and_few_cases_are_listed_instead_of_a_rate() {
    // Given the final approval, two months before the latest report
    Partnership approved =
        holding(
            somerset(),
            taken("approval", SECOND, MilestoneKind.APPROVAL, "2020-02-01", "2020-02-01"));

    // When
    Figure forecast = figure(figures(approved), "M17", "counted from the approval");

    // Then
    assertThat(forecast.nullReason()).contains("FEW_CASES");
    assertThat(forecast.inputs()).extracting(Figure.Input::name).contains("months since", "n");
  }

  @Test
  void what_has_no_inputs_is_missing_for_a_reason_and_never_zero() {
    Founding.partnerships()
        .forEach(
            p ->
                assertThat(figures(p))
                    .filteredOn(f -> f.nullReason().isPresent())
                    .isNotEmpty()
                    .allMatch(f -> f.value().isEmpty() && f.lower().isEmpty()));
  }

  @Test
  void no_claims_give_reasons_throughout() {
    List<Figure> figures = figures(named("p", "RAA", "RBB"));

    assertThat(figures)
        .filteredOn(f -> f.value().isPresent())
        .extracting(f -> f.metric() + " " + f.value().orElseThrow())
        .containsExactlyInAnyOrder("M15 0", "M19 0");
  }

  private static Partnership somerset() {
    Partnership partnership =
        aiming(
            named("somerset", "RBA", "RH5"),
            target(
                MilestoneKind.COMPLETION,
                "2018-10-01",
                "2019-09-01",
                "2019-09-30",
                TargetEffect.FIRST));
    return holding(
        partnership.after(
            new LedgerEvent.FormChanged("somerset", Form.MERGER, List.of(), List.of(), List.of())),
        taken("announced", FIRST, MilestoneKind.ANNOUNCEMENT, "2018-04-01", "2018-04-30"),
        denied("denial", FIRST, Form.MERGER),
        saving("s", SECOND).million("50").basis(Basis.CUMULATIVE).years(5).done(),
        sum("t", SECOND, FinanceMeasure.TURNOVER, "480", "RBA", "RH5"),
        sum("c", SECOND, FinanceMeasure.COST, "4.1", "RBA", "RH5"),
        form("merging", LAST, Form.MERGER, Stage.APPROVED));
  }

  private static List<Figure> figures(Partnership partnership) {
    return PartnershipFigures.of(PartnershipAccount.of(partnership, FACTS), FORECASTS).stream()
        .map(SubjectFigure::figure)
        .toList();
  }

  private static boolean says(Figure figure) {
    return Stream.of(figure.value(), figure.lower(), figure.upper(), figure.category())
        .anyMatch(Optional::isPresent);
  }

  private static Figure figure(List<Figure> figures, String metric, String words) {
    return figures.stream()
        .filter(f -> f.metric().equals(metric) && f.label().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String value(List<Figure> figures, String metric, String words) {
    return figure(figures, metric, words).value().orElseThrow().toPlainString();
  }
}
