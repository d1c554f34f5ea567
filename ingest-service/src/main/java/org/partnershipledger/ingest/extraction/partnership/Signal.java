package org.partnershipledger.ingest.extraction.partnership;

import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * A word that tells how far a partnership has come, in a sentence about it.
 *
 * @param kind what it tells
 * @param sentence where it stands
 * @param phrase the word
 * @param judgement how firm it is there
 */
record Signal(Kind kind, Sentence sentence, Phrase phrase, Judgement judgement) {
  /** What words tell of a stage, from the strongest evidence down. */
  enum Kind {
    COMPLETED("stage.completed"),
    ABANDONED("stage.abandoned"),
    BLOCKED("stage.blocked"),
    PAUSED("stage.paused"),
    APPROVED("stage.approved"),
    ASSURANCE("stage.assurance"),
    FULL_CASE("stage.fbc"),
    CASE("stage.case"),
    OUTLINE_CASE("stage.obc"),
    STRATEGIC_CASE("stage.strategic"),
    CONDITIONAL("stage.conditional"),
    AGREED("stage.agreed"),
    EXPLORING("stage.exploring");

    private final String category;

    Kind(String category) {
      this.category = category;
    }

    String category() {
      return category;
    }
  }
}
