package org.partnershipledger.ingest.extraction.leadership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/** When a person came or went: the date of the clause, behind the word rather than before it. */
final class Dates {
  private static final int FAR_BEFORE = 12;
  private static final int FAR_BEHIND = 2;

  private Dates() {}

  static Optional<DateMention> mentionOf(Scene scene, Fact fact) {
    Sentence sentence = scene.document().sentenceOf(fact.trigger());
    boolean holds = fact.event() == LeadershipEvent.HOLDS;
    DateMention best = null;
    for (DateMention date : scene.values().datesIn(sentence)) {
      boolean usable = !date.dateline() && date.since() == holds && isNear(date, fact, holds);
      best = usable && isBetter(date, best, fact) ? date : best;
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNear(DateMention date, Fact fact, boolean holds) {
    if (holds) {
      return date.first() >= fact.first() && date.first() <= fact.end() + 1;
    }
    boolean behind = date.first() >= fact.triggerEnd() && date.first() <= fact.end() + FAR_BEHIND;
    boolean before = date.end() <= fact.trigger() && fact.first() - date.end() <= FAR_BEFORE;
    return behind || before;
  }

  private static boolean isBetter(DateMention date, @Nullable DateMention best, Fact fact) {
    if (best == null) {
      return true;
    }
    boolean behind = date.first() >= fact.triggerEnd();
    return behind && best.first() < fact.triggerEnd();
  }
}
