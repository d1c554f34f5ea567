package org.partnershipledger.local.view;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.local.view.Overview.Arrangement;
import org.partnershipledger.local.view.Overview.Headline;
import org.partnershipledger.local.view.Overview.Partnership;
import org.partnershipledger.local.view.Overview.Saving;
import org.partnershipledger.local.view.Overview.Targets;
import org.partnershipledger.local.view.Overview.Unresolved;

/** How the values of the overview read in a cell. */
final class Wording {
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
    return lines(p, p.form(), a -> a.form());
  }

  /** How far the headline form has come, and in brackets the other arrangements. */
  static String stages(Partnership p) {
    return lines(p, stage(p.stage(), p.sideState()), a -> stage(a.stage(), a.sideState()));
  }

  /** Days late, with a sign; early ones are negative. */
  static String slip(Targets targets) {
    return targets.slipDays().isPresent()
        ? "%+d d".formatted(targets.slipDays().getAsInt()).replace("+0", "0")
        : "–";
  }

  /** The headline saving with its basis and kind, and what it comes to a year if worked out. */
  static String saving(Headline h) {
    String amount =
        h.amount()
            .map(a -> h.derived() ? Sterling.workedOut(a) + " (derived)" : Sterling.claimed(a))
            .or(
                () ->
                    h.percent()
                        .map(
                            p -> p.toPlainString() + " %" + h.of().map(o -> " of " + o).orElse("")))
            .orElse("–");
    String average =
        h.basis().equals("annual")
            ? ""
            : h.annualAverage().map(a -> " = " + Sterling.workedOut(a) + " a year").orElse("");
    return amount + " " + basis(h.basis(), h.years()) + average + ", " + h.kind();
  }

  /** A saving with its basis. */
  static String saving(Saving s) {
    return s.amount().map(Sterling::claimed).orElse("a share") + " " + basis(s.basis(), s.years());
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
    String reached = stage.orElse("–");
    return sideState.filter(s -> !s.equals(reached)).map(s -> s + " at " + reached).orElse(reached);
  }

  private static String lines(
      Partnership p, String headline, java.util.function.Function<Arrangement, String> cell) {
    return Stream.concat(
            Stream.of(headline),
            p.arrangements().stream()
                .filter(a -> !a.form().equals(p.form()))
                .map(a -> "(" + cell.apply(a) + ")"))
        .collect(Collectors.joining("\n"));
  }

  private static String unnamed(Unresolved u) {
    String count = u.count().isPresent() ? Integer.toString(u.count().getAsInt()) + " " : "";
    String place = u.place().map(p -> " in " + p).orElse("");
    String candidates =
        u.candidates().isEmpty() ? "" : " (perhaps " + String.join(" or ", u.candidates()) + ")";
    return count + "unnamed " + u.type().orElse("bodies") + place + candidates;
  }
}
