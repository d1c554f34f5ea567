package org.partnershipledger.analytics.dashboard.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.LateFigure;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Reasons;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.summary.Lateness;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** What the figure of the late ones says of each partnership. */
public final class LateLines {
  private final Frame frame;
  private final LocalDate day;

  LateLines(Frame frame) {
    this.frame = frame;
    this.day = frame.view().day();
  }

  /** The line of a partnership. */
  LateFigure.Line line(Summary summary) {
    Lateness lateness = Lateness.of(summary, day);
    Sum saving = saving(summary);
    return new LateFigure.Line(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id()),
        note(summary),
        lateness.days(),
        lateness.state() == Lateness.State.LATE || lateness.state() == Lateness.State.ON_TIME,
        lateness.open(),
        words(lateness, summary),
        told(lateness, summary),
        aside(summary, lateness),
        saving.amount(),
        saving.basis());
  }

  /** The days in words, where nothing beside them says what they count. */
  public static String told(Lateness lateness, Summary summary) {
    return lateness.state() == Lateness.State.LATE
        ? days(lateness.days()) + " late" + (lateness.open() ? ", still open" : "")
        : words(lateness, summary);
  }

  /** The days in words, beside a scale that says late or early. */
  private static String words(Lateness lateness, Summary summary) {
    return switch (lateness.state()) {
      case LATE -> days(lateness.days()) + (lateness.open() ? ", still open" : "");
      case ON_TIME -> lateness.days() == 0 ? "0, on the day" : days(-lateness.days()) + " early";
      case NOT_DUE -> "due in " + days(-lateness.days());
      case NO_DATE ->
          summary.onlyNotBefore() ? "no date was promised, only “not before”" : "no date stated";
      case ENDED -> Words.plain(summary.standing());
    };
  }

  /** What came of it. */
  String outcome(Summary summary) {
    Optional<LocalDate> reported = summary.completedOn().filter(on -> !on.isAfter(day));
    if (summary.ended()) {
      return Words.plain(summary.standing());
    }
    if (reported.isPresent()) {
      return verb(summary.form()) + " on " + Days.uk(reported.get());
    }
    return summary
        .legalEvent()
        .map(LegalEventRow::on)
        .filter(on -> !on.isAfter(day))
        .map(on -> "register: " + Days.uk(on))
        .orElse("not reported as done");
  }

  private String note(Summary summary) {
    String first =
        summary
            .firstDate()
            .map(d -> "“" + d.words() + "”" + (d.asserted() ? "" : ", hedged") + "; ")
            .orElse("");
    return first + outcome(summary);
  }

  private static String verb(Form form) {
    return switch (form) {
      case MERGER -> "merged";
      case ACQUISITION -> "taken over";
      case TRANSFER -> "transferred";
      default -> "in effect";
    };
  }

  // The first date that was asserted, where the first one reported was hedged.
  private String aside(Summary summary, Lateness lateness) {
    if (lateness.state() != Lateness.State.LATE || summary.firstAsserted().isEmpty()) {
      return "";
    }
    Summary.PromisedDay asserted = summary.firstAsserted().get();
    LocalDate end = summary.doneOn().filter(on -> !on.isAfter(day)).orElse(day);
    long fromAsserted = java.time.temporal.ChronoUnit.DAYS.between(asserted.on(), end);
    return fromAsserted == lateness.days()
        ? ""
        : "(" + fromAsserted + " from the first asserted date)";
  }

  /** The saving as stated; without an amount, the amount says that there is none. */
  public static Sum saving(Summary summary) {
    Optional<SavingRow> headline = summary.headline();
    if (headline.filter(s -> s.kind() == SavingsKind.REALISED).isPresent()) {
      Sum made = Sums.of(headline.get());
      return new Sum("none planned", made.amount() + " " + made.basis());
    }
    if (headline.isPresent()) {
      return Sums.of(headline.get());
    }
    return summary
        .lapsed()
        .map(s -> new Sum("lapsed: " + Sums.of(s).amount(), Reasons.of("LAPSED")))
        .orElseGet(() -> new Sum("", Reasons.of(summary.noHeadline().orElse("NO_CLAIM"))));
  }

  private static String days(long days) {
    return "%,d %s".formatted(days, days == 1 ? "day" : "days");
  }
}
