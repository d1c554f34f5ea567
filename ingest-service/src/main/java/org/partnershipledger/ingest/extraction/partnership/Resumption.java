package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.Sets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The bodies that words for joining take up from the sentences before: "Wards are run by two
 * trusts, A and B. A merger is planned"; "A told B that it would not bid. The takeover ...".
 */
final class Resumption {
  private static final int BACK = 3;

  private final Scene scene;
  private final Results results;

  Resumption(Scene scene, Results results) {
    this.scene = scene;
    this.results = results;
  }

  /** The nearest set before a frame that names nobody; empty when there is none. */
  List<Body> of(Frame frame) {
    boolean takes = frame.join() == Join.MERGER || frame.join() == Join.ACQUISITION;
    if (!takes || !frame.bodies().isEmpty() || frame.unnamed().isPresent() || frame.isDenied()) {
      return List.of();
    }
    int index = frame.sentence().index();
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
      Sentence before = scene.document().sentences().get(i);
      List<Body> set = before.block().isBody() ? setIn(before) : List.of();
      if (!set.isEmpty()) {
        return set;
      }
    }
    return isDefinite(frame) && index > 0
        ? pairIn(scene.document().sentences().get(index - 1))
        : List.of();
  }

  private List<Body> setIn(Sentence sentence) {
    List<List<Body>> sets = new ArrayList<>();
    Sets.of(scene.document(), sentence, scene.mentionsIn(sentence))
        .forEach(s -> sets.add(s.bodies()));
    scene.groupsIn(sentence).stream()
        .filter(GroupMention::isBound)
        .forEach(g -> sets.add(g.bodies()));
    return sets.stream()
        .map(results::without)
        .filter(b -> b.size() > 1 && b.stream().allMatch(Resumption::isParty))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isDefinite(Frame frame) {
    String before = scene.document().key(frame.trigger().first() - 1);
    return before.equals("the") || before.equals("that") || before.equals("this");
  }

  /** The only two parties that a sentence names. */
  private List<Body> pairIn(Sentence sentence) {
    List<Body> named =
        scene.mentionsIn(sentence).stream().map(Mention::body).filter(Resumption::isParty).toList();
    List<Body> two = BodySet.of(results.without(named), 0).bodies();
    return Optional.of(two).filter(t -> t.size() == 2).orElse(List.of());
  }

  private static boolean isParty(Body body) {
    return (body.isProvider() || body.isCommissioner()) && body.isKnown();
  }
}
