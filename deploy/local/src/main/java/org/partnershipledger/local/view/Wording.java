package org.partnershipledger.local.view;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.local.view.Overview.Arrangement;
import org.partnershipledger.local.view.Overview.Partnership;
import org.partnershipledger.local.view.Overview.Saving;
import org.partnershipledger.local.view.Overview.Targets;
import org.partnershipledger.local.view.Overview.Total;
import org.partnershipledger.local.view.Overview.Unresolved;

/** How the values of the overview read in a cell. */
final class Wording {
  /** What stands for a value that is not known. */
  static final String NONE = "–";

  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");
  private static final Map<String, String> SEASONS =
      Map.of("21", "spring", "22", "summer", "23", "autumn", "24", "winter");

  private static final Map<String, String> BODIES =
      Map.of(
          "ccg", "CCGs",
          "icb", "ICBs",
          "trust", "trusts",
          "nhs-trust", "NHS trusts",
          "foundation-trust", "foundation trusts",
          "care-trust", "care trusts",
          "social-enterprise", "social enterprises");

  private Wording() {}

  /** The parties, one a line, those that no article names last. */
  static String members(Partnership p) {
    return Stream.concat(
            p.members().stream().map(m -> m.name() + m.code().map(c -> " (" + c + ")").orElse("")),
            p.unresolvedMembers().stream().map(Wording::unnamed))
        .collect(Collectors.joining("\n"));
  }

  /** The headline form, and in brackets the other arrangements. */
  static String forms(Partnership p) {
    return lines(p, p.form(), Arrangement::form);
  }

  /** How far the headline form has come, and in brackets the other arrangements. */
  static String stages(Partnership p) {
    return lines(p, stage(p.stage(), p.sideState()), a -> stage(a.stage(), a.sideState()));
  }

  /** The first target that was asserted, and in brackets an earlier one that was hedged. */
  static String firstTarget(Targets t) {
    return withHedged(
        t, date(t.first(), t.firstOn()), date(t.firstReported(), t.firstReportedOn()));
  }

  /** The latest target. */
  static String latestTarget(Targets t) {
    return date(t.latest(), t.latestOn());
  }

  /** Days late from the first target, with a sign; early ones are negative. */
  static String slip(Targets t) {
    return withHedged(t, days(t.slipDays()), days(t.slipDaysFromFirstReported()));
  }

  /** A saving with its basis and kind, and what it comes to a year if that was worked out. */
  static String headline(Saving s) {
    String average =
        s.basis().equals("annual")
            ? ""
            : s.annualAverage().map(a -> " = " + Sterling.workedOut(a) + " a year").orElse("");
    return saving(s) + average + ", " + s.kind();
  }

  /** A saving with its basis. */
  static String saving(Saving s) {
    String amount =
        s.amount()
            .map(a -> s.derived() ? Sterling.workedOut(a) + " (derived)" : Sterling.claimed(a))
            .or(
                () ->
                    s.percent()
                        .map(
                            p -> Sterling.plain(p) + " %" + s.of().map(o -> " of " + o).orElse("")))
            .orElse(NONE);
    return amount + " " + basis(s.basis(), s.years());
  }

  /** What a saving is of the bodies' turnover. */
  static String share(Saving s) {
    return s.percentOfTurnover().map(percent -> percent.toPlainString() + " %").orElse(NONE);
  }

  /** A total, or the bounds that are known of it. */
  static String amount(Total total) {
    return total
        .amount()
        .map(Sterling::workedOut)
        .orElseGet(
            () ->
                Sterling.workedOut(total.minimum()) + " to " + Sterling.workedOut(total.maximum()));
  }

  private static String withHedged(Targets t, String asserted, String reported) {
    return t.firstReportedOn().equals(t.firstOn()) || reported.equals(NONE)
        ? asserted
        : asserted + "\n(" + reported + ")";
  }

  // A stretch of time is told by its last day, from which slips count.
  private static String date(Optional<String> edtf, Optional<String> lastDay) {
    Optional<Matcher> season = edtf.map(SEASON::matcher).filter(Matcher::matches);
    if (season.isPresent()) {
      return season.map(m -> SEASONS.get(m.group(2)) + " " + m.group(1)).orElse(NONE);
    }
    return edtf.filter(e -> !e.contains("/")).or(() -> lastDay).orElse(NONE);
  }

  private static String days(OptionalInt days) {
    return days.isPresent() ? "%+d d".formatted(days.getAsInt()).replace("+0", "0") : NONE;
  }

  private static String basis(String basis, OptionalInt years) {
    return switch (basis) {
      case "annual" -> "a year";
      case "cumulative" -> years.isPresent() ? "over " + years.getAsInt() + " years" : "in all";
      case "unstated" -> "(period unstated)";
      default -> basis;
    };
  }

  private static String stage(Optional<String> stage, Optional<String> sideState) {
    String reached = stage.orElse(NONE);
    return sideState.map(s -> s + " at " + reached).orElse(reached);
  }

  private static String lines(Partnership p, String headline, Function<Arrangement, String> cell) {
    return Stream.concat(
            Stream.of(headline),
            p.arrangements().stream()
                .filter(a -> !a.form().equals(p.form()))
                .map(a -> "(" + cell.apply(a) + ")"))
        .collect(Collectors.joining("\n"));
  }

  private static String unnamed(Unresolved u) {
    String count = u.count().isPresent() ? u.count().getAsInt() + " " : "";
    String place = u.place().map(p -> " in " + p).orElse("");
    String candidates =
        u.candidates().isEmpty() ? "" : " (perhaps " + String.join(" or ", u.candidates()) + ")";
    String bodies = u.type().map(t -> BODIES.getOrDefault(t, "bodies")).orElse("bodies");
    return count + "unnamed " + bodies + place + candidates;
  }
}
