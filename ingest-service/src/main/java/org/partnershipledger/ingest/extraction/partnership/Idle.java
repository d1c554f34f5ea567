package org.partnershipledger.ingest.extraction.partnership;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/** Words for joining that assert nothing: asked about, or only thought through. */
final class Idle {
  private static final Set<String> ASKING = WordSets.of(Idle.class, "idle.asking");
  private static final Set<String> NEEDING = WordSets.of(Idle.class, "idle.needing");

  private static final int FAR = 12;
  private static final int NEAR = 5;

  private Idle() {}

  static boolean is(Scene scene, Frame frame) {
    return isQuestion(scene, frame) || isAskedOf(scene, frame) || isSupposed(scene, frame);
  }

  /** "Would they ever amalgamate?" */
  private static boolean isQuestion(Scene scene, Frame frame) {
    return scene.document().key(frame.sentence().last() - 1).equals("?");
  }

  /** "asked by councillors if a takeover would be next". */
  private static boolean isAskedOf(Scene scene, Frame frame) {
    Document document = scene.document();
    int first = Math.max(frame.sentence().first(), frame.trigger().first() - FAR);
    for (int i = frame.trigger().first() - 1; i >= first; i--) {
      if (document.key(i).equals("if") || document.key(i).equals("whether")) {
        return isAsked(document, i);
      }
    }
    return false;
  }

  private static boolean isAsked(Document document, int opener) {
    int first = Math.max(document.sentenceOf(opener).first(), opener - NEAR);
    for (int i = opener - 1; i >= first; i--) {
      if (ASKING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a merger would need a separate decision". */
  private static boolean isSupposed(Scene scene, Frame frame) {
    Document document = scene.document();
    int end = frame.trigger().end();
    return document.key(end).equals("would") && NEEDING.contains(document.key(end + 1));
  }
}
