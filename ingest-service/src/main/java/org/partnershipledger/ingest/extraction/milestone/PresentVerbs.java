package org.partnershipledger.ingest.extraction.milestone;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Steps told by a verb in the present: "governors vote on Thursday" and "the two unite on 1 May"
 * lie ahead, for nobody tells of a day that is over in the present.
 */
final class PresentVerbs {
  private static final Set<String> VERBS = WordSets.of(PresentVerbs.class, "presentverbs.verbs");
  private static final Set<String> BEFORE_NOUNS =
      WordSets.of(PresentVerbs.class, "presentverbs.before-nouns");

  private PresentVerbs() {}

  /** Whether the trigger is a verb in the present and not a noun of the same form. */
  static boolean is(Document document, Phrase trigger) {
    int at = trigger.first();
    boolean subject = at > document.sentenceOf(at).first();
    String before = document.key(at - 1);
    return subject
        && VERBS.contains(document.key(at))
        && !BEFORE_NOUNS.contains(before)
        && !before.endsWith("'s")
        && !before.equals("\u2019s");
  }
}
