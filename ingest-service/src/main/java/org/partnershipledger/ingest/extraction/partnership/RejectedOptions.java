package org.partnershipledger.ingest.extraction.partnership;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Ways of joining that were looked at and turned down by those who looked. */
final class RejectedOptions {
  private static final Set<String> WEIGHED = words("weighed");
  private static final Set<String> DROPPED = words("dropped");
  private static final Set<String> TURNS = Set.of("and", "but");
  private static final Set<String> PLACES = Set.of("agenda", "table", "cards", "horizon");
  private static final int SOON = 3;
  private static final int AGENDA = 9;

  private RejectedOptions() {}

  private static Set<String> words(String section) {
    return WordSets.of(RejectedOptions.class, "rejectedoptions." + section);
  }

  /** "considered a merger but ruled it out", "dismissed a takeover". */
  static boolean is(Scene scene, Sentence sentence, Phrase phrase) {
    Document document = scene.document();
    if (isOffTheAgenda(document, sentence, phrase)) {
      return true;
    }
    int first = scene.cues().reachFrom(phrase.first());
    for (int i = phrase.first() - 1; i >= first; i--) {
      if (DROPPED.contains(document.key(i))) {
        return true;
      }
      if (WEIGHED.contains(document.key(i))) {
        return isDroppedAfter(document, sentence, phrase);
      }
    }
    return false;
  }

  /** "a merger is not on the agenda", also where the last words are quoted. */
  private static boolean isOffTheAgenda(Document document, Sentence sentence, Phrase phrase) {
    int end = Math.min(sentence.last(), phrase.end() + AGENDA);
    for (int i = phrase.end() + 2; i < end; i++) {
      boolean on = document.key(i).equals("the") && document.key(i - 1).equals("on");
      if (on && PLACES.contains(document.key(i + 1)) && isDeniedBefore(document, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "is not on", "had never been on". */
  private static boolean isDeniedBefore(Document document, int on) {
    int at = document.key(on - 1).equals("been") ? on - 2 : on - 1;
    return document.key(at).equals("not") || document.key(at).equals("never");
  }

  private static boolean isDroppedAfter(Document document, Sentence sentence, Phrase phrase) {
    boolean turned = false;
    int turn = 0;
    for (int i = phrase.end(); i < sentence.last(); i++) {
      if (TURNS.contains(document.key(i))) {
        turned = true;
        turn = i;
      }
      if (turned && i - turn <= SOON && DROPPED.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }
}
