package org.partnershipledger.ingest.extraction.partnership;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** Wards, teams and laboratories that are merged: parts of bodies, not bodies. */
final class PartsJoined {
  private static final Set<String> PARTS = WordSets.of(PartsJoined.class, "partsjoined.parts");
  private static final Set<String> BETWEEN = WordSets.of(PartsJoined.class, "partsjoined.between");
  private static final Set<String> THINGS = WordSets.of(PartsJoined.class, "partsjoined.things");
  private static final Set<String> TAKING = Set.of("join.acquisition", "join.control");
  private static final Set<String> BRINGING = Set.of("bring", "bringing", "brought", "brings");
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", "by", "and", "of", "in", "on", "at");
  private static final int REACH = 6;
  private static final int LONGEST_OBJECT = 14;

  private PartsJoined() {}

  /**
   * Whether parts stand as the subject right before a word for joining or its object right after.
   */
  static boolean is(Document document, Sentence sentence, Phrase phrase) {
    return before(document, sentence, phrase)
        || after(document, sentence, phrase)
        || TAKING.contains(phrase.category()) && takes(document, sentence, phrase)
        || brought(document, sentence, phrase);
  }

  /** "acquiring a chief executive", "took over the county's mental health services". */
  private static boolean takes(Document document, Sentence sentence, Phrase phrase) {
    int end = Math.min(sentence.last(), phrase.end() + REACH);
    for (int i = phrase.end(); i < end; i++) {
      if (THINGS.contains(document.key(i)) && !document.token(i).isCapital()) {
        return true;
      }
      boolean name = document.token(i).isCapital() && i + 1 < end && !isOwner(document, i + 1);
      if (name && !THINGS.contains(document.key(i + 1)) || ENDS.contains(document.key(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOwner(Document document, int token) {
    return document.token(token).shape() == Token.Shape.POSSESSIVE;
  }

  /** "bringing the laboratories of Leeds and York into one organisation". */
  private static boolean brought(Document document, Sentence sentence, Phrase phrase) {
    if (!document.key(phrase.first()).equals("into")) {
      return false;
    }
    int first = Math.max(sentence.first(), phrase.first() - LONGEST_OBJECT);
    for (int i = phrase.first() - 1; i >= first; i--) {
      if (BRINGING.contains(document.key(i))) {
        return false;
      }
      if (PARTS.contains(document.key(i)) && !document.token(i).isCapital()) {
        return true;
      }
    }
    return false;
  }

  private static boolean before(Document document, Sentence sentence, Phrase phrase) {
    int at = phrase.first() - 1;
    while (at >= sentence.first() && BETWEEN.contains(document.key(at))) {
      at--;
    }
    return at >= sentence.first() && at < phrase.first() - 1 && PARTS.contains(document.key(at));
  }

  private static boolean after(Document document, Sentence sentence, Phrase phrase) {
    if (PARTS.contains(document.key(phrase.end()))) {
      return true; // "to merge pathology"
    }
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
