package org.partnershipledger.analytics.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.summary.StageCounts.At;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * Partnerships by stage: every stage in its order, also those where none stands; ends last.
 *
 * @param title whose stages they are
 * @param steps the stages
 */
record StageStrip(String title, List<Step> steps) {
  /** How many names a stage shows. */
  static final int NAMES = 3;

  private static final List<Stage> STATUTORY =
      List.of(
          Stage.RUMOURED,
          Stage.JOINT_WORKING,
          Stage.EXPLORING,
          Stage.STRATEGIC_CASE,
          Stage.OUTLINE_BUSINESS_CASE,
          Stage.FULL_BUSINESS_CASE,
          Stage.ASSURANCE,
          Stage.APPROVED,
          Stage.COMPLETED);
  private static final List<Stage> OTHER =
      List.of(Stage.RUMOURED, Stage.DISCUSSING, Stage.AGREED, Stage.OPERATING, Stage.DEEPENED);
  private static final String NOT_REPORTED = "none";

  /**
   * A stage.
   *
   * @param label its name
   * @param count how many stand there
   * @param names a few of them
   * @param more how many more there are
   * @param address the list of all of them
   */
  record Step(String label, long count, List<Name> names, long more, String address) {}

  /**
   * A partnership at a stage.
   *
   * @param note what the register says where no article agrees; may be empty
   */
  record Name(String name, String address, String note) {}

  /**
   * The strip of one kind of forms; a stage that nothing ever leads past is left out when empty.
   */
  static StageStrip of(String title, boolean statutory, List<At> all, Frame frame) {
    List<At> here = all.stream().filter(at -> at.statutory() == statutory).toList();
    List<Step> steps = new ArrayList<>();
    (statutory ? STATUTORY : OTHER)
        .forEach(stage -> steps.add(step(stage.wire(), Words.of(stage), here, frame)));
    rest(here, statutory ? STATUTORY : OTHER)
        .forEach(standing -> steps.add(step(standing, label(standing), here, frame)));
    return new StageStrip(title, steps);
  }

  private static List<String> rest(List<At> here, List<Stage> shown) {
    List<String> known = shown.stream().map(Wire::wire).toList();
    return here.stream().map(At::standing).distinct().filter(s -> !known.contains(s)).toList();
  }

  private static String label(String standing) {
    if (standing.equals(NOT_REPORTED)) {
      return "no stage reported";
    }
    boolean end = Stream.of(SideState.values()).anyMatch(s -> s.wire().equals(standing));
    return (end ? "ended: " : "") + Words.plain(standing);
  }

  private static Step step(String standing, String label, List<At> here, Frame frame) {
    List<At> at = here.stream().filter(a -> a.standing().equals(standing)).toList();
    long count = at.isEmpty() ? 0 : at.getFirst().all();
    return new Step(
        Words.capital(label),
        count,
        at.stream().map(a -> name(a.summary(), frame)).toList(),
        count - at.size(),
        frame.to("/explore?stage=" + standing));
  }

  private static Name name(Summary summary, Frame frame) {
    Optional<LegalEventRow> unreported =
        summary.legalEvent().filter(event -> !event.agreesWithReport());
    return new Name(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id()),
        unreported.isPresent() && summary.completedOn().isEmpty() ? "register: merged" : "");
  }
}
