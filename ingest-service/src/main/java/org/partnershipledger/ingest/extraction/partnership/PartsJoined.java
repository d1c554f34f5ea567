package org.partnershipledger.ingest.extraction.partnership;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Wards, teams and laboratories that are merged: parts of bodies, not bodies. */
final class PartsJoined {
  private static final Set<String> PARTS = WordSets.of(PartsJoined.class, "partsjoined.parts");
  private static final Set<String> BETWEEN = WordSets.of(PartsJoined.class, "partsjoined.between");
  private static final int REACH = 6;

  private PartsJoined() {}

  /**
   * Whether parts stand as the subject right before a word for joining or its object right after.
   */
  static boolean is(Document document, Sentence sentence, Phrase phrase) {
    return before(document, sentence, phrase) || after(document, sentence, phrase);
  }

  private static boolean before(Document document, Sentence sentence, Phrase phrase) {
    int at = phrase.first() - 1;
    while (at >= sentence.first() && BETWEEN.contains(document.key(at))) {
      at--;
    }
    return at >= sentence.first() && at < phrase.first() - 1 && PARTS.contains(document.key(at));
  }

  private static boolean after(Document document, Sentence sentence, Phrase phrase) {
    boolean of =
        document.key(phrase.end()).equals("of") || document.key(phrase.end()).equals("the");
    boolean their =
        Set.of("their", "its", "two", "some", "several").contains(document.key(phrase.end()));
    if (!of && !their) {
      return false;
    }
    int end = Math.min(sentence.last(), phrase.end() + REACH);
    for (int i = phrase.end() + 1; i < end; i++) {
      if (PARTS.contains(document.key(i))) {
        return true;
      }
      if (document.token(i).isCapital() || !document.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
