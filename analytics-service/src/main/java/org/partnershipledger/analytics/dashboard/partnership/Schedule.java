package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;

/** When it was to be done, and when it was. */
record Schedule(PartnershipState state, Slippage slip, LocalDate knownOn) {

  static Schedule of(Subject subject) {
    return new Schedule(subject.state(), subject.account().slip(), subject.knownOn());
  }

  /** The day that counts as the outcome: the register's, else the one reported. */
  Optional<LocalDate> doneOn() {
    return state.legalEvent().map(LegalEvent::on).or(() -> reportedOn());
  }

  /** The day on which it took effect, as reported. */
  Optional<LocalDate> reportedOn() {
    return state.completion().map(Completion::on);
  }

  /** Whether the plan came to nothing. */
  boolean over() {
    return state.sideState().filter(Schedule::ends).isPresent();
  }

  /** Days from a date promised to the outcome; to the day of the view while that is open. */
  OptionalLong late(Optional<Target> target) {
    if (target.isEmpty() || (doneOn().isEmpty() && over())) {
      return OptionalLong.empty();
    }
    long days = ChronoUnit.DAYS.between(Slippage.day(target.get()), doneOn().orElse(knownOn));
    return doneOn().isPresent() || days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
  }

  /** How a form takes effect, in the past tense: "merged", "taken over". */
  String took() {
    return switch (state.form()) {
      case MERGER -> "merged";
      case ACQUISITION -> "acquisition completed";
      case GROUP -> "group formed";
      case SHARED_LEADERSHIP -> "shared leadership began";
      default -> Words.of(state.form()) + " took effect";
    };
  }

  /** What is planned or going on: "Merger", or that its form is not decided. */
  String plan() {
    return state.form() == Form.UNDECIDED
        ? "Partnership of undecided form"
        : Words.capital(Words.of(state.form()));
  }

  /** Days in words: "214 days late". */
  static String days(long days) {
    if (days == 0) {
      return "on the day";
    }
    long count = Math.abs(days);
    return "%,d %s %s".formatted(count, count == 1 ? "day" : "days", days > 0 ? "late" : "early");
  }

  /** How often a date was put elsewhere, as the end of a sentence: ", moved twice". */
  static String moves(int moves) {
    return switch (moves) {
      case 0 -> ", never moved";
      case 1 -> ", moved once";
      case 2 -> ", moved twice";
      default -> ", moved " + Words.number(moves) + " times";
    };
  }

  private static boolean ends(SideState side) {
    return switch (side) {
      case ABANDONED, BLOCKED, SUPERSEDED, REVERSED, ENDED -> true;
      case PAUSED, DORMANT -> false;
    };
  }
}
