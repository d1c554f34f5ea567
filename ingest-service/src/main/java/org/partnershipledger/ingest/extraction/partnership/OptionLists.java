package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Ways of joining that a text only lists as options: "It weighed four options: staying apart, a
 * group and a merger." Where the text tells of a way outright, the listed ones are none of theirs.
 */
final class OptionLists {
  private static final Set<String> OPTIONS = WordSets.of(OptionLists.class, "optionlists.options");

  private OptionLists() {}

  /** Whether a frame stands in a list of options behind a colon or "among them". */
  static boolean is(Scene scene, Frame frame) {
    Document document = scene.document();
    boolean list = false;
    for (int i = frame.trigger().first() - 1; i >= frame.sentence().first(); i--) {
      String key = document.key(i);
      list |= key.equals(":") || key.equals("including") || key.equals("among");
      if (list && OPTIONS.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some frame of a dossier stands outside any such list and is not denied. */
  static boolean hasOutright(Scene scene, List<Frame> frames) {
    return frames.stream().anyMatch(f -> !f.isDenied() && !is(scene, f) && !f.join().isWeak());
  }
}
