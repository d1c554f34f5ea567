package org.partnershipledger.analytics.dashboard.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.dashboard.words.Pounds;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.analytics.savings.TotalSums;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * The totals of one class of bodies: a column for each basis, a row for each kind, no sum across.
 *
 * @param bodies whose money, in words
 * @param columns the bases
 * @param rows the kinds
 */
public record TotalsTable(String bodies, List<String> columns, List<Row> rows) {
  /** A kind of saving. */
  public record Row(String kind, List<Cell> cells) {}

  /**
   * A total.
   *
   * @param basis its column
   * @param amount the amount with its time unit; empty when none is reported
   * @param parts how many partnerships it sums, with the names of a few
   */
  public record Cell(String basis, String amount, String parts) {}

  /** The tables of all classes that have a total, providers first. */
  public static List<TotalsTable> of(List<TotalRow> totals, Map<String, Summary> named) {
    return Arrays.stream(BodyClass.values())
        .filter(c -> totals.stream().anyMatch(t -> t.bodies() == c))
        .map(c -> table(c, totals.stream().filter(t -> t.bodies() == c).toList(), named))
        .toList();
  }

  /** The totals in sentences, one for each. */
  public List<String> sentences() {
    return rows.stream()
        .flatMap(
            row ->
                row.cells().stream()
                    .filter(c -> !c.amount().isEmpty())
                    .map(
                        c ->
                            bodies
                                + ", "
                                + row.kind().toLowerCase(Locale.UK)
                                + ": "
                                + c.amount()
                                + rest(c.basis())
                                + " ("
                                + c.parts()
                                + ")"))
        .toList();
  }

  // The amount says its time unit already.
  private static String rest(String basis) {
    int comma = basis.indexOf(", ");
    if (comma >= 0) {
      return basis.substring(comma);
    }
    return basis.equals(words(TotalBasis.UNSTATED)) ? ", " + basis.toLowerCase(Locale.UK) : "";
  }

  private static TotalsTable table(
      BodyClass bodies, List<TotalRow> totals, Map<String, Summary> named) {
    Set<TotalBasis> bases = EnumSet.noneOf(TotalBasis.class);
    totals.forEach(t -> bases.add(t.basis()));
    // Averages are worked out of the amounts in all; they stand on the page of savings.
    bases.remove(TotalBasis.ANNUAL_AVERAGE);
    List<Row> rows = new ArrayList<>();
    for (SavingsKind kind : SavingsKind.values()) {
      List<TotalRow> ofKind = totals.stream().filter(t -> t.kind() == kind).toList();
      if (!ofKind.isEmpty() || kind == SavingsKind.PLANNED || kind == SavingsKind.REALISED) {
        rows.add(
            new Row(
                Words.capital(Words.of(kind)),
                bases.stream().map(b -> cell(b, ofKind, named)).toList()));
      }
    }
    return new TotalsTable(words(bodies), bases.stream().map(TotalsTable::words).toList(), rows);
  }

  private static Cell cell(TotalBasis basis, List<TotalRow> totals, Map<String, Summary> named) {
    return totals.stream()
        .filter(t -> t.basis() == basis)
        .findFirst()
        .map(t -> new Cell(words(basis), amount(t), parts(t, named)))
        .orElseGet(() -> new Cell(words(basis), "", ""));
  }

  /** The amount of a total with its time unit, or the bounds that are known of it. */
  public static String amount(TotalBasis basis, TotalSums sums) {
    return range(sums.amount(), sums.minimum(), sums.maximum()) + unit(basis);
  }

  private static String amount(TotalRow total) {
    return range(total.amount(), total.minimum(), total.maximum()) + unit(total.basis());
  }

  private static String range(Optional<BigDecimal> amount, BigDecimal least, BigDecimal most) {
    return amount.map(Pounds::of).orElseGet(() -> Pounds.of(least) + " to " + Pounds.of(most));
  }

  private static String unit(TotalBasis basis) {
    return switch (basis) {
      case ANNUAL_AVERAGE, RUN_RATE, ANNUAL_DERIVED -> " a year";
      case CUMULATIVE -> " in all";
      case CUMULATIVE_TO_DATE -> " to date";
      case ONE_OFF -> " once";
      case UNSTATED -> "";
    };
  }

  /** A basis of totals, as the head of a column. */
  public static String words(TotalBasis basis) {
    return switch (basis) {
      case ANNUAL_AVERAGE -> "A year, averaged over the stated years";
      case RUN_RATE -> "A year, as stated";
      case ANNUAL_DERIVED -> "A year, worked out of a share";
      case CUMULATIVE -> "In all, over a stated time";
      case CUMULATIVE_TO_DATE -> "To date, period not stated";
      case ONE_OFF -> "Once";
      case UNSTATED -> "Period not stated";
    };
  }

  /** A class of bodies, in the plural. */
  public static String words(BodyClass bodies) {
    return switch (bodies) {
      case PROVIDER -> "Providers";
      case COMMISSIONER -> "Commissioners";
      case NATIONAL -> "National bodies";
      case OTHER -> "Bodies whose kind is not known";
    };
  }

  private static String parts(TotalRow total, Map<String, Summary> named) {
    List<String> words = new ArrayList<>();
    long parts = total.inAll().parts();
    words.add(parts == 1 ? "1 partnership" : parts + " partnerships");
    List<String> names =
        total.parts().stream()
            .limit(3)
            .map(p -> Objects.requireNonNull(p.partnership()))
            .map(id -> Optional.ofNullable(named.get(id)).map(Summary::shortName).orElse(id))
            .toList();
    String cautions = cautions(total);
    return words.getFirst()
        + ": "
        + String.join(", ", names)
        + (parts > names.size() ? " and others" : "")
        + (cautions.isEmpty() ? "" : "; " + cautions);
  }

  private static String cautions(TotalRow total) {
    List<String> cautions = new ArrayList<>();
    List<String> flags = total.flags();
    if (flags.contains(Flag.CONFLICT.name())) {
      cautions.add("sources disagree");
    }
    if (flags.contains(Flag.CONDITION_MISSED.name())) {
      cautions.add("a condition was missed");
    }
    if (flags.contains(Flag.UPPER_BOUND.name())) {
      cautions.add("at most");
    }
    return String.join(", ", cautions);
  }
}
