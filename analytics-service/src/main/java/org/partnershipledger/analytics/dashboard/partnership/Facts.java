package org.partnershipledger.analytics.dashboard.partnership;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Reasons;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;

/** The four facts: stage, lateness, what was planned, what was made. */
final class Facts {
  private final PartnershipState state;
  private final Schedule schedule;
  private final PartnershipRow row;

  private Facts(Subject subject) {
    this.state = subject.state();
    this.schedule = Schedule.of(subject);
    this.row = PartnershipRows.row(subject.account());
  }

  static List<Fact> of(Subject subject) {
    Facts facts = new Facts(subject);
    return List.of(facts.stage(), facts.lateness(), facts.planned(), facts.realised());
  }

  private Fact stage() {
    String stage =
        state
            .sideState()
            .map(Words::of)
            .or(() -> state.stage().map(Words::of))
            .map(Words::capital)
            .orElse("Not reported");
    return new Fact("Stage, as reported", stage, register(), "", false);
  }

  private String register() {
    Optional<LegalEvent> legal = state.legalEvent();
    if (legal.isEmpty()) {
      return "nothing of it in the register";
    }
    String day = Days.brief(legal.get().on());
    if (legal.get().agreesWithReport()) {
      return "the register agrees, " + day;
    }
    return schedule.reportedOn().isPresent()
        ? "the register differs: " + day
        : "the register: in law from " + day;
  }

  private Fact lateness() {
    Slippage slip = schedule.slip();
    OptionalLong late = schedule.late(slip.firstReported());
    String name = "Against the first date";
    if (slip.firstReported().isEmpty()) {
      return new Fact(name, "No date", "no date was promised", "#dates", false);
    }
    String first =
        "“" + slip.firstReported().get().date().text() + "”" + Schedule.moves(slip.moves());
    if (late.isEmpty()) {
      String value =
          schedule.over()
              ? "Never done"
              : "Due " + Days.brief(Slippage.day(slip.latest().orElseThrow()));
      return new Fact(name, value, first, "#dates", false);
    }
    boolean open = schedule.doneOn().isEmpty();
    String days = Words.capital(Schedule.days(late.getAsLong())) + (open ? ", open" : "");
    return new Fact(name, days, first, "#dates", late.getAsLong() > 0);
  }

  private Fact planned() {
    return row.headlineSaving()
        .map(saving -> saving("Planned", saving))
        .orElseGet(
            () ->
                new Fact(
                    "Planned",
                    row.headlineNullReason().equals(Optional.of("LAPSED")) ? "Lapsed" : "No amount",
                    Reasons.of(row.headlineNullReason().orElse("NO_CLAIM")),
                    row.savings().isEmpty() ? "" : "#savings",
                    false));
  }

  private Fact realised() {
    return row.realisedSaving()
        .map(saving -> saving("Realised", saving))
        .orElseGet(() -> new Fact("Realised", "Not reported", notDue(), "", false));
  }

  private String notDue() {
    return row.headlineSaving().isEmpty()
        ? "nobody has said that anything was saved"
        : "no article says what was saved";
  }

  private static Fact saving(String name, SavingRow saving) {
    Sum sum = Sums.of(saving);
    return new Fact(
        name, Words.capital(sum.amount()), sum.basis(), "#how-" + saving.claimId(), false);
  }
}
