package org.partnershipledger.analytics.dashboard.partnership;

import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.ledger.Target;

/**
 * The sentences with which the page of a partnership answers before anybody asks.
 *
 * @param state what is so
 * @param before the words before the amount that was to be saved
 * @param amount that amount; blank where none is stated
 * @param after the words behind it
 */
public record Answer(String state, String before, String amount, String after) {

  static Answer of(Subject subject) {
    Maker maker = new Maker(subject);
    String state = maker.state();
    String dated =
        subject
            .chosen()
            .map(day -> "As known on " + Days.uk(day) + ": " + Titles.inSentence(state))
            .orElse(state);
    return new Answer(dated, maker.before(), maker.amount(), maker.after());
  }

  /** Everything in one line, for a list or a title. */
  public String inFull() {
    return String.join(" ", state, before + amount + after);
  }

  private static final class Maker {
    private final Subject subject;
    private final Schedule schedule;
    private final PartnershipRow row;

    Maker(Subject subject) {
      this.subject = subject;
      this.schedule = Schedule.of(subject);
      this.row = PartnershipRows.row(subject.account());
    }

    String state() {
      if (schedule.doneOn().isPresent()) {
        return Words.capital(schedule.took())
            + " on "
            + Days.uk(schedule.doneOn().get())
            + result()
            + against()
            + ".";
      }
      if (schedule.over()) {
        String how = Words.of(subject.state().sideState().orElseThrow());
        return schedule.plan() + " " + how + " by " + Days.uk(schedule.knownOn()) + wasDue() + ".";
      }
      String stage =
          subject.state().stage().map(s -> "stage: " + Words.of(s)).orElse("no stage reported");
      String side = subject.state().sideState().map(s -> ", " + Words.of(s)).orElse("");
      return schedule.plan() + ", " + stage + side + due() + ".";
    }

    private String result() {
      return subject
          .state()
          .legalEvent()
          .flatMap(e -> Members.nameOn(subject, e.resultCode(), e.on()))
          .map(name -> " into " + name)
          .orElse("");
    }

    private String against() {
      OptionalLong late = schedule.late(schedule.slip().firstReported());
      if (late.isEmpty()) {
        return "; no date had been promised";
      }
      long days = late.getAsLong();
      if (days == 0) {
        return ", on the first date reported";
      }
      long count = Math.abs(days);
      return ", %,d %s %s the first date reported"
          .formatted(count, count == 1 ? "day" : "days", days > 0 ? "after" : "before");
    }

    private String wasDue() {
      return schedule.slip().latest().map(t -> "; it was due " + words(t)).orElse("");
    }

    private String due() {
      Optional<Target> latest = schedule.slip().latest();
      if (latest.isEmpty()) {
        return "; no date is promised";
      }
      String moved = Schedule.moves(schedule.slip().moves());
      String late = schedule.late(latest).isPresent() ? ", a day that has passed" : "";
      return "; promised for " + words(latest.get()) + late + moved;
    }

    private static String words(Target target) {
      return Titles.inSentence(DateMeant.words(target.date()));
    }

    String before() {
      if (row.headlineSaving().isPresent()) {
        return schedule.doneOn().isPresent()
            ? "It was to save "
            : schedule.over() ? "It was to have saved " : "It is to save ";
      }
      return switch (row.headlineNullReason().orElse("")) {
        case "LAPSED" -> "The saving promised lapsed with it.";
        case "NO_BASE" -> "A saving is stated as a share, of what is not stated.";
        default -> "No amount of saving is stated.";
      };
    }

    String amount() {
      return row.headlineSaving().map(s -> Sums.of(s).amount()).orElse("");
    }

    String after() {
      if (row.headlineSaving().isEmpty()) {
        return row.realisedSaving().map(s -> " " + realised(s)).orElse("");
      }
      String period =
          Sums.of(row.headlineSaving().get()).basis().contains("period not stated")
              ? ", period not stated"
              : "";
      return period
          + ". "
          + row.realisedSaving().map(Maker::realised).orElse("No saving is reported as made.");
    }

    private static String realised(SavingRow saving) {
      return "Reported as saved: " + Sums.of(saving).amount() + ".";
    }
  }
}
