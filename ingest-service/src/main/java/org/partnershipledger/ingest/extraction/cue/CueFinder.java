package org.partnershipledger.ingest.extraction.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Document;

/** Finds cues: at each place the longest, and none inside another. */
final class CueFinder {
  private static final Lexicon LIST = Lexicon.of(Cues.class, "cues.txt");
  private static final Map<String, CueEffect> EFFECTS = new ConcurrentHashMap<>();

  private CueFinder() {}

  /** The cues of a document, in order; none overlaps another. */
  static List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    Phrase open = null;
    for (Phrase phrase : LIST.find(document.tokens())) {
      if (open == null || phrase.first() >= open.end()) {
        if (open != null) {
          cues.add(cue(open));
        }
        open = phrase;
      } else if (phrase.first() == open.first() && phrase.end() > open.end()) {
        open = phrase;
      }
    }
    if (open != null) {
      cues.add(cue(open));
    }
    return cues;
  }

  private static Cue cue(Phrase phrase) {
    CueEffect effect = EFFECTS.computeIfAbsent(phrase.category(), CueEffect::of);
    return new Cue(phrase.first(), phrase.end(), effect);
  }
}
