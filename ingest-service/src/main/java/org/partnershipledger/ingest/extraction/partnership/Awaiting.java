package org.partnershipledger.ingest.extraction.partnership;

import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Which words for joining that name nobody may wait for bodies that the text names later. */
final class Awaiting {
  private Awaiting() {}

  /** "Two trusts will be run by the same chief executive": the next two named are they. */
  static boolean isOfTwo(Frame frame) {
    return frame
        .unnamed()
        .flatMap(GroupMention::unnamed)
        .filter(u -> u.count().isPresent() && u.count().getAsInt() == 2)
        .isPresent();
  }

  /** Whether words tell of a way of working together that is no mere word for it. */
  static boolean tellsOfArrangement(Frame frame) {
    return !frame.isDenied() && !frame.join().isWeak();
  }

  /** Whether words for joining stand in a sentence that speaks of bodies at all. */
  static boolean isOfBodies(Scene scene, Frame frame) {
    Sentence sentence = frame.sentence();
    return !frame.isDenied()
        && (!scene.groupsIn(sentence).isEmpty()
            || scene.mentionsIn(sentence).stream().anyMatch(m -> m.body().isProvider())
            || isDefinite(scene, frame) && hasProviderOfPerson(scene, sentence));
  }

  /** "The takeover": one that the reader has been told of. */
  private static boolean isDefinite(Scene scene, Frame frame) {
    return scene.document().key(frame.trigger().first() - 1).equals("the");
  }

  private static boolean hasProviderOfPerson(Scene scene, Sentence sentence) {
    return scene.personsIn(sentence).stream()
        .anyMatch(p -> p.employers().stream().anyMatch(Body::isProvider));
  }
}
