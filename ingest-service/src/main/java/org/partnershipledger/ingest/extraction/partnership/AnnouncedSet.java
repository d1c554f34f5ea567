package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The bodies that the top of an article puts before the reader as one set, where no sentence names
 * them together: "Three trusts pool their budgets. A began it. B soon agreed. C completed the
 * trio."
 */
final class AnnouncedSet {
  private static final int TOP = 4;

  private AnnouncedSet() {}

  /** The first set of providers that a phrase near the top stands for; empty when none does. */
  static List<Body> of(Scene scene, Results results) {
    List<Sentence> sentences = scene.document().sentences();
    for (int i = 0; i < Math.min(TOP, sentences.size()); i++) {
      for (GroupMention group : scene.groupsIn(sentences.get(i))) {
        List<Body> bodies = results.without(group.bodies());
        boolean telling = group.isBound() && !group.pronoun() && bodies.size() > 1;
        if (telling && bodies.stream().allMatch(Body::isProvider)) {
          return bodies;
        }
      }
    }
    return List.of();
  }
}
