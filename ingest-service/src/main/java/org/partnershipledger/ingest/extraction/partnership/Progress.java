package org.partnershipledger.ingest.extraction.partnership;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * How far an arrangement has come by one article.
 *
 * @param stage the furthest stage reported
 * @param sideState paused, abandoned or blocked; empty when none
 * @param review where the competition review stands; empty when not reported
 * @param signal the words that show it; empty when the frames alone do
 */
record Progress(
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<CompetitionReview> review,
    Optional<Signal> signal) {
  /** Nothing beyond talk. */
  static final Progress TALK =
      new Progress(
          Optional.of(Stage.EXPLORING), Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether a sentence has the words that show it. */
  boolean isToldIn(Sentence sentence) {
    return signal.filter(s -> s.sentence() == sentence).isPresent();
  }
}
