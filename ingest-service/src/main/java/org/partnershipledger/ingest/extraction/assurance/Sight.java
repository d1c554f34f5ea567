package org.partnershipledger.ingest.extraction.assurance;

import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** What the topic rules look at: one sentence with its frames and cues. */
record Sight(Scene scene, Sentence sentence, Frames frames) {
  Judgement judge(int token) {
    return scene.cues().at(token);
  }

  Clause clause(int token) {
    return scene.cues().clauseAt(token);
  }

  boolean isDenied(int token) {
    return judge(token).factuality().polarity() == Polarity.NEGATIVE;
  }

  boolean isMerelyPossible(int token) {
    return judge(token).factuality().certainty() == Certainty.POSSIBLE;
  }

  /**
   * Whether the words are of the future, or somebody says them; a mere report of the past is none.
   */
  boolean isAhead(int token) {
    boolean planned = judge(token).factuality().tense() == Tense.PLANNED;
    return planned || scene.attributions().sourceAt(token).isPresent();
  }

  /**
   * Where the frames begin that bear on a token: its clause, and those that it is the object of.
   */
  int partFirst(int token) {
    return Math.max(frames.partFirst(token), scene.cues().reachFrom(token));
  }

  /** Index one past the last token that stands before what takes the assurance back. */
  int partEnd(int token) {
    return frames.undercutAfter(token).map(p -> p.first()).orElse(sentence.last());
  }

  /** The key of a token. */
  String key(int token) {
    return scene.document().key(token);
  }
}
