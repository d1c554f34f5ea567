package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Of which of the dossiers that are open so far a sentence speaks. */
final class Speech {
  private final Scene scene;
  private final Results results;
  private final List<Dossier> dossiers;

  /** Speech about dossiers; the list may still grow. */
  Speech(Scene scene, Results results, List<Dossier> dossiers) {
    this.scene = scene;
    this.results = results;
    this.dossiers = dossiers;
  }

  /** The dossier whose members include all these bodies. */
  Optional<Dossier> holding(List<Body> bodies) {
    for (Dossier dossier : dossiers) {
      if (dossier.holdsAll(bodies)) {
        return Optional.of(dossier);
      }
    }
    return Optional.empty();
  }

  /** The dossier whose members a sentence names, or whose group it speaks of. */
  @Nullable Dossier in(Sentence sentence, @Nullable Dossier focus) {
    for (GroupMention group : scene.groupsIn(sentence)) {
      if (group.isBound() && !group.pronoun()) {
        Optional<Dossier> dossier = holding(group.bodies());
        if (dossier.isPresent()) {
          return dossier.get();
        }
      }
    }
    for (Mention mention : scene.mentionsIn(sentence)) {
      if (focus != null && focus.holds(mention.body())) {
        return focus;
      }
    }
    for (Mention mention : scene.mentionsIn(sentence)) {
      Optional<Dossier> dossier = holding(List.of(mention.body()));
      if (dossier.isPresent()) {
        return dossier.get();
      }
    }
    return null;
  }

  /** A sentence about other providers only does not speak of the partnership in focus. */
  boolean leavesFocus(Sentence sentence) {
    List<Mention> providers =
        scene.mentionsIn(sentence).stream().filter(m -> m.body().isProvider()).toList();
    return !providers.isEmpty()
        && providers.stream().noneMatch(m -> results.isResult(m.body()))
        && providers.stream().allMatch(m -> holding(List.of(m.body())).isEmpty());
  }
}
