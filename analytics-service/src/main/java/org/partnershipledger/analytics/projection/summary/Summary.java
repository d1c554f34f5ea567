package org.partnershipledger.analytics.projection.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.PartnershipRow.MemberRow;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * What a list says of a partnership.
 *
 * @param id the partnership
 * @param title its parties in full
 * @param shortName its parties in as few words as tell them apart
 * @param members the parties that are known
 * @param unnamed how many parties no article names
 * @param region the one NHS region of the members; several, or unknown
 * @param sector the one sector of the members; several, or unknown
 * @param bodies whose money it is
 * @param form the headline form
 * @param formOptions the live options while undecided
 * @param stage the headline stage; empty when none is reported
 * @param sideState paused, abandoned and so on; empty when none
 * @param firstDate the first day of completion that was reported, hedged or not; empty when none
 * @param firstAsserted the first that was asserted; empty when none
 * @param latestDate the one that holds; empty when none
 * @param onlyNotBefore whether a lower bound is all that was said of its day
 * @param moves how often the day was put elsewhere
 * @param completedOn when it took effect, as reported; empty while it has not
 * @param legalEvent what the register shows; empty when nothing matches
 * @param successor the name then of the body that goes on, by the register; empty without one
 * @param savings the savings claims that stand, left out or not
 * @param headlineClaim the one that is shown first; empty when none can be
 * @param noHeadline why none can be; empty when one is
 * @param promises what became of the dated promises
 * @param held how long it has been in its stage
 * @param outlook what became of comparable plans
 * @param lastReportedOn last possible day of the latest dated article; empty when none is dated
 * @param articles how many articles report it
 * @param sources how many of them are independent
 */
public record Summary(
    String id,
    String title,
    String shortName,
    List<MemberRow> members,
    int unnamed,
    String region,
    String sector,
    BodyClass bodies,
    Form form,
    List<Form> formOptions,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<PromisedDay> firstDate,
    Optional<PromisedDay> firstAsserted,
    Optional<PromisedDay> latestDate,
    boolean onlyNotBefore,
    int moves,
    Optional<LocalDate> completedOn,
    Optional<LegalEventRow> legalEvent,
    Optional<String> successor,
    List<SavingRow> savings,
    Optional<String> headlineClaim,
    Optional<String> noHeadline,
    Promises promises,
    Held held,
    Prospect outlook,
    Optional<LocalDate> lastReportedOn,
    int articles,
    int sources) {
  public Summary {
    members = List.copyOf(members);
    formOptions = List.copyOf(formOptions);
    savings = List.copyOf(savings);
  }

  /**
   * A day by which it was to take effect.
   *
   * @param words the words of the text
   * @param on the last day of what they stand for
   * @param asserted whether they were said without a hedge
   * @param saidOn last possible day of the article; empty when undated
   * @param claimId the claim
   */
  public record PromisedDay(
      String words, LocalDate on, boolean asserted, Optional<LocalDate> saidOn, String claimId) {}

  /**
   * Dated promises without a hedge (M18).
   *
   * @param kept kept by their first day
   * @param late kept, but late
   * @param broken past their day and not done
   * @param open neither: not due, withdrawn, or nobody said
   */
  public record Promises(int kept, int late, int broken, int open) {
    /** How many are decided. */
    public int resolved() {
      return kept + late + broken;
    }
  }

  /**
   * The time in the present stage (M14), on the day of the latest report.
   *
   * @param days the days; empty when {@code why} says why
   * @param since the day of entry; empty when unknown
   * @param atLeast whether it was entered before it was reported
   * @param why why there is no number; empty when there is one
   */
  public record Held(
      OptionalLong days, Optional<LocalDate> since, boolean atLeast, Optional<String> why) {}

  /**
   * What became of comparable plans within 24 months more (M17), on the day of the latest report.
   *
   * @param from the step that they are counted from; empty when there is no forecast
   * @param months the months since that step
   * @param completed the share completed; empty when there are too few cases
   * @param abandoned the share abandoned; empty when there are too few cases
   * @param cases how many it rests on
   * @param why why there is no forecast; empty when there is one
   */
  public record Prospect(
      Optional<String> from,
      Optional<BigDecimal> months,
      Optional<BigDecimal> completed,
      Optional<BigDecimal> abandoned,
      int cases,
      Optional<String> why) {}

  /** The saving that is shown first; empty when none can be. */
  public Optional<SavingRow> headline() {
    return headlineClaim.flatMap(
        id -> savings.stream().filter(s -> s.claimId().equals(id)).findFirst());
  }

  /** A saving reported as made; empty when none is. */
  public Optional<SavingRow> realised() {
    return savings.stream()
        .filter(s -> s.kind() == SavingsKind.REALISED && s.leftOut().isEmpty())
        .findFirst();
  }

  /** The saving that came to nothing with the partnership; empty when there is none. */
  public Optional<SavingRow> lapsed() {
    return noHeadline.filter("LAPSED"::equals).isEmpty()
        ? Optional.empty()
        : savings.stream()
            .filter(s -> s.leftOut().isPresent() && s.status() == SavingsStatus.CURRENT)
            .reduce((earlier, later) -> later);
  }

  /** When it took effect: as reported, else as the register shows; empty when neither. */
  public Optional<LocalDate> doneOn() {
    return completedOn.or(() -> legalEvent.map(LegalEventRow::on));
  }

  /** Whether it came to an end without taking effect, or took effect and is over. */
  public boolean ended() {
    return sideState
        .filter(
            s ->
                switch (s) {
                  case ABANDONED, BLOCKED, SUPERSEDED, ENDED, REVERSED -> true;
                  case PAUSED, DORMANT -> false;
                })
        .isPresent();
  }

  /** Where it stands in lists by stage: its end, else its stage; {@code none} when not reported. */
  public String standing() {
    return ended() ? sideState.orElseThrow().wire() : stage.map(Stage::wire).orElse("none");
  }
}
