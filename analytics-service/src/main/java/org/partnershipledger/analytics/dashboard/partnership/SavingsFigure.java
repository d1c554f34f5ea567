package org.partnershipledger.analytics.dashboard.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.Amounts;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.analytics.dashboard.claim.Speaker;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * What was to be saved, beside what was, one row for each basis and nothing added up.
 *
 * @param title the finding
 * @param rows a row for each basis
 * @param kept figures that no total has, with what became of them
 * @param notSavings sums of the same articles that are no savings
 * @param chains how each figure is known, the one shown first at the front
 * @param source where the figures come from
 */
public record SavingsFigure(
    String title,
    List<Row> rows,
    List<Kept> kept,
    List<Kept> notSavings,
    List<Chain> chains,
    String source) {

  /**
   * The savings on one basis.
   *
   * @param basis the basis in words
   * @param planned what was promised
   * @param realised what is reported as made
   * @param required what others demanded
   */
  public record Row(String basis, List<Cell> planned, List<Cell> realised, List<Cell> required) {}

  /** An amount that leads to how it is known, who says so, and how firmly. */
  public record Cell(String claimId, Sum sum, String condition, String by, ClaimView claim) {}

  /** A sum that is kept as history or is no saving. */
  public record Kept(String what, String why, Source source, String claimId) {}

  /**
   * How a figure is known: figure, claim, quotation, article.
   *
   * @param cell the figure
   * @param why why it is shown, or shown first
   * @param said what the claim says
   * @param place where the words stand in the stored text
   */
  public record Chain(Cell cell, String why, String said, String place) {}

  static SavingsFigure of(Subject subject) {
    return new Maker(subject).make();
  }

  private record Maker(Subject subject, PartnershipRow row) {
    Maker(Subject subject) {
      this(subject, PartnershipRows.row(subject.account()));
    }

    SavingsFigure make() {
      List<SavingRow> standing = row.savings().stream().filter(this::stands).toList();
      return new SavingsFigure(
          title(standing), rows(standing), kept(), notSavings(), chains(standing), source());
    }

    private boolean stands(SavingRow saving) {
      return saving.leftOut().isEmpty()
          && (saving.status() == SavingsStatus.CURRENT
              || saving.status() == SavingsStatus.CONFLICT);
    }

    private String title(List<SavingRow> standing) {
      String name = Titles.brief(subject.state());
      if (row.savings().isEmpty()) {
        return name + ": no amount of saving is stated";
      }
      boolean realised = standing.stream().anyMatch(s -> s.kind() == SavingsKind.REALISED);
      return name
          + ": savings planned, realised, required"
          + (standing.isEmpty() ? "; none stands" : realised ? "" : "; none reported as made");
    }

    private List<Row> rows(List<SavingRow> standing) {
      Map<String, List<SavingRow>> byBasis = new LinkedHashMap<>();
      standing.stream()
          .sorted(Comparator.comparing(s -> s.basis().ordinal()))
          .forEach(s -> byBasis.computeIfAbsent(basis(s), b -> new ArrayList<>()).add(s));
      return byBasis.entrySet().stream()
          .map(
              e ->
                  new Row(
                      e.getKey(),
                      cells(e.getValue(), SavingsKind.PLANNED, SavingsKind.TARGET),
                      cells(e.getValue(), SavingsKind.REALISED, SavingsKind.REALISED),
                      cells(e.getValue(), SavingsKind.REQUIRED, SavingsKind.REQUIRED)))
          .toList();
    }

    private String basis(SavingRow saving) {
      return subject
          .claim(saving.claimId())
          .map(RecordedClaim::claim)
          .map(c -> c.arguments())
          .filter(SavingsArguments.class::isInstance)
          .map(a -> Words.capital(Amounts.basis((SavingsArguments) a)))
          .orElseGet(() -> Words.capital(Sums.basis(saving.basis())));
    }

    private List<Cell> cells(List<SavingRow> savings, SavingsKind one, SavingsKind other) {
      return savings.stream()
          .filter(s -> s.kind() == one || s.kind() == other)
          .flatMap(s -> cell(s).stream())
          .toList();
    }

    private Optional<Cell> cell(SavingRow saving) {
      return subject
          .claim(saving.claimId())
          .map(
              claim ->
                  new Cell(
                      saving.claimId(),
                      Sums.of(saving),
                      saving.condition().map(c -> "depends on “" + c + "”").orElse(""),
                      Speaker.brief(claim.claim().attribution(), claim.article().publisher()),
                      ClaimView.of(claim, List.of())));
    }

    private List<Kept> kept() {
      return row.savings().stream()
          .filter(s -> !stands(s))
          .flatMap(
              s ->
                  subject.claim(s.claimId()).stream()
                      .map(
                          c ->
                              new Kept(
                                  Sums.of(s).amount() + ", " + Sums.of(s).basis(),
                                  Words.capital(s.status().wire())
                                      + ": "
                                      + s.leftOut().orElse(s.statusReason()),
                                  Source.of(c.article()),
                                  c.id())))
          .toList();
    }

    private List<Kept> notSavings() {
      return subject.claims().stream()
          .filter(c -> c.claim().arguments() instanceof FinanceArguments)
          .map(
              c ->
                  new Kept(
                      Said.inShort(c.claim()),
                      Said.bodies(c.claim()),
                      Source.of(c.article()),
                      c.id()))
          .toList();
    }

    private List<Chain> chains(List<SavingRow> standing) {
      Optional<String> first = row.headlineSaving().map(SavingRow::claimId);
      return standing.stream()
          .sorted(Comparator.comparing(s -> !first.equals(Optional.of(s.claimId()))))
          .flatMap(s -> cell(s).map(c -> chain(s, c)).stream())
          .toList();
    }

    private Chain chain(SavingRow saving, Cell cell) {
      RecordedClaim claim = subject.claim(saving.claimId()).orElseThrow();
      String first =
          row.headlineSaving()
              .filter(h -> h.claimId().equals(saving.claimId()))
              .flatMap(SavingRow::reason)
              .map(reason -> "It is shown first: " + reason + ".")
              .orElse(Words.capital(saving.statusReason()) + ".");
      return new Chain(
          cell,
          first + worked(saving),
          Said.kind(claim.claim())
              + ": "
              + Said.what(claim.claim())
              + ". Read with "
              + Words.plain(claim.claim().confidence())
              + " confidence.",
          ClaimView.place(claim.claim().evidence().getFirst()));
    }

    private static String worked(SavingRow saving) {
      return saving.derived()
          ? " Worked out: "
              + saving.percent().map(p -> p + " % of the base").orElse("a share of the base")
              + " stated in the same paragraph."
          : "";
    }

    private String source() {
      List<String> sources =
          subject.claims().stream()
              .filter(c -> c.claim().arguments() instanceof SavingsArguments)
              .map(c -> Source.of(c.article()).label())
              .distinct()
              .toList();
      return sources.isEmpty()
          ? "no article read states an amount"
          : sources.stream().collect(Collectors.joining("; "));
    }
  }
}
