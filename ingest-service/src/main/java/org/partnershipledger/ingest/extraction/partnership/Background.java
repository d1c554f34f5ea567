package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * Whether becoming one body is only what another way of working together is set against: "a merger
 * was considered in 2016", "a group rather than a merger". An article that is about joining says so
 * of its own, and of what lies ahead.
 */
final class Background {
  private Background() {}

  /** Whether a dossier tells of becoming one only beside the arrangement that it is about. */
  static boolean is(Dossier dossier, Progress progress) {
    boolean moved =
        progress.signal().isPresent()
            || progress.sideState().isPresent()
            || progress.stage().filter(s -> s != Stage.EXPLORING).isPresent();
    if (moved) {
      return false;
    }
    List<Frame> others = dossier.frames().stream().filter(Background::isArrangement).toList();
    Set<Integer> told = others.stream().map(f -> f.sentence().index()).collect(Collectors.toSet());
    List<Frame> joining =
        dossier.frames().stream()
            .filter(f -> f.join().isOrganisational() && !f.isDenied())
            .toList();
    return others.stream().anyMatch(f -> f.bodies().size() > 1)
        && !joining.isEmpty()
        && joining.stream()
            .allMatch(f -> isOver(f) || f.join().needsNames() || isCompared(f, told));
  }

  private static boolean isArrangement(Frame frame) {
    return !frame.join().isOrganisational()
        && frame.join() != Join.ALLIANCE
        && frame.join() != Join.SINGLE_BODY
        && !frame.isDenied();
  }

  /** "Had been talked about": told as past, where nothing tells that it came about. */
  private static boolean isOver(Frame frame) {
    return frame.judgement().factuality().tense() == Tense.PAST;
  }

  /** In a sentence of the other arrangement, and without bodies that are named for it. */
  private static boolean isCompared(Frame frame, Set<Integer> told) {
    Factuality said = frame.judgement().factuality();
    boolean firm = said.certainty() == Certainty.CERTAIN && said.tense() == Tense.PLANNED;
    return told.contains(frame.sentence().index()) && !frame.named() && !firm;
  }
}
