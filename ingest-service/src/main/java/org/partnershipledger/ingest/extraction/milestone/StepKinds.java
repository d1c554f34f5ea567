package org.partnershipledger.ingest.extraction.milestone;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Which kind of milestone a step is: by the event, not by the word that gave it away. */
final class StepKinds {
  private static final Set<String> LOOKED_AT = WordSets.of(StepKinds.class, "stepkinds.looked-at");
  private static final Set<String> DECIDES = WordSets.of(StepKinds.class, "stepkinds.decides");
  private static final Set<String> CLEARS = WordSets.of(StepKinds.class, "stepkinds.clears");
  private static final int OLD = 400;

  private final Scene scene;

  StepKinds(Scene scene) {
    this.scene = scene;
  }

  /** The kind of a dated step of a sentence. */
  MilestoneKind of(Sentence sentence, Step step, EventDate date, Tense tense) {
    return isOldHistory(sentence, step, date)
        ? MilestoneKind.OTHER
        : byWords(sentence, step, tense);
  }

  /** Something created years ago, in a sentence that joins nobody, completes no partnership. */
  private boolean isOldHistory(Sentence sentence, Step step, EventDate date) {
    Optional<LocalDate> published = scene.article().publication().latest();
    boolean old =
        published.isPresent()
            ? date.latest().filter(d -> d.isBefore(published.get().minusDays(OLD))).isPresent()
            : date.granularity() == Granularity.YEAR && date.bound() == DateBound.ON;
    boolean joins =
        scene.phrases().in(sentence).stream()
            .anyMatch(
                p -> p.category().equals("join.merger") || p.category().equals("join.acquisition"));
    return step == Step.COMPLETION && old && !joins;
  }

  private MilestoneKind byWords(Sentence sentence, Step step, Tense tense) {
    boolean looksAtACase = step == Step.APPROVAL && sentence.hasAny(LOOKED_AT);
    if (looksAtACase && scene.phrases().first(sentence, "m.obc").isPresent()) {
      return MilestoneKind.OUTLINE_BUSINESS_CASE;
    }
    if (looksAtACase && scene.phrases().first(sentence, "m.fbc").isPresent()) {
      return MilestoneKind.FULL_BUSINESS_CASE;
    }
    boolean competition = scene.phrases().first(sentence, "m.competition").isPresent();
    return switch (step) {
      case ANNOUNCEMENT, TELLING, DELAY ->
          competition && tense != Tense.PLANNED && sentence.hasAny(CLEARS)
              ? MilestoneKind.APPROVAL
              : step.kind();
      case OUTLINE_CASE,
          FULL_CASE,
          STRATEGIC_CASE,
          CALL_OFF,
          PAUSE,
          MEMORANDUM,
          JOINT_BOARD,
          APPOINTMENT,
          CONSULTATION,
          BID,
          COMPLETION ->
          step.kind();
      case APPROVAL -> {
        boolean outline = scene.phrases().first(sentence, "m.obc").isPresent();
        yield outline && tense == Tense.PLANNED && sentence.hasAny(DECIDES)
            ? MilestoneKind.OUTLINE_BUSINESS_CASE
            : MilestoneKind.APPROVAL;
      }
    };
  }
}
