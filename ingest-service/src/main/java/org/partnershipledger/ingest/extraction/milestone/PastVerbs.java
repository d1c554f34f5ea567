package org.partnershipledger.ingest.extraction.milestone;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Steps told by a verb in the past: "agreed to the deal in September" happened, whatever it is that
 * was agreed to.
 */
final class PastVerbs {
  private static final Set<String> IRREGULAR = WordSets.of(PastVerbs.class, "pastverbs.irregular");
  private static final Set<String> BETWEEN = WordSets.of(PastVerbs.class, "pastverbs.between");
  private static final Set<String> MODALS = WordSets.of(PastVerbs.class, "pastverbs.modals");

  private PastVerbs() {}

  /** Whether the trigger is a verb in the past or in the perfect, and no modal governs it. */
  static boolean is(Document document, Phrase trigger) {
    String key = document.key(trigger.first());
    if (!key.endsWith("ed") && !IRREGULAR.contains(key)) {
      return false;
    }
    int first = document.sentenceOf(trigger.first()).first();
    int at = trigger.first() - 1;
    while (at >= first && BETWEEN.contains(document.key(at))) {
      at--;
    }
    return at < first || !MODALS.contains(document.key(at));
  }
}
