package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** The two bodies that an article is about, where its sentences name them only one at a time. */
final class Protagonists {
  private static final int NAMED_WITHIN = 5;
  private static final int MANY = 8;
  private static final Set<String> PARTNERS =
      WordSets.of(Protagonists.class, "protagonists.partners");

  private Protagonists() {}

  /**
   * The providers that it names when they are two; else the two that the article names again and
   * again while every other is named once.
   */
  static List<Body> of(Scene scene, Results results) {
    List<Body> bodies = distinct(scene, results);
    if (bodies.size() <= 2) {
      return bodies;
    }
    Map<String, Body> byName = new HashMap<>();
    for (Body body : bodies) {
      byName.put(body.key(), body);
      body.id().ifPresent(id -> byName.put(id, body));
    }
    Map<Body, Integer> counts = new HashMap<>();
    for (Mention mention : scene.mentions()) {
      Body named = byName.get(mention.body().id().orElse(mention.body().key()));
      if (named != null) {
        counts.merge(named, 1, Integer::sum);
      }
    }
    List<Body> ranked = new ArrayList<>(bodies);
    ranked.sort(Comparator.comparingInt((Body b) -> -counts.getOrDefault(b, 0)));
    boolean clear =
        counts.getOrDefault(ranked.get(1), 0) > 1
            && counts.getOrDefault(ranked.get(2), 0) < counts.getOrDefault(ranked.get(1), 0);
    return clear ? List.copyOf(ranked.subList(0, 2)) : List.of();
  }

  /** The providers that the next sentences name, up to the one that completes the number. */
  static List<Body> after(Scene scene, Results results, int announced, int count) {
    List<Body> named = new ArrayList<>();
    int end = Math.min(scene.document().sentences().size(), announced + NAMED_WITHIN);
    for (int i = announced + 1; i < end && named.size() < count; i++) {
      Sentence sentence = scene.document().sentences().get(i);
      for (Mention mention : scene.mentionsIn(sentence)) {
        Body body = mention.body();
        boolean counts = body.isProvider() && body.isKnown() && !results.isResult(body);
        if (counts && named.stream().noneMatch(b -> BodySet.sameBody(b, body))) {
          named.add(body);
        }
      }
    }
    return named;
  }

  /** "Monitor lets Northtown absorb its neighbour": the one, and whom the text names next. */
  static List<Body> besideNeighbour(Scene scene, Results results, List<Frame> waiting) {
    for (Frame frame : waiting) {
      boolean one = frame.join().isOrganisational() && frame.bodies().size() == 1;
      if (one && frame.sentence().tokens().stream().anyMatch(t -> PARTNERS.contains(t.key()))) {
        List<Body> pair = new ArrayList<>(frame.bodies());
        pair.addAll(
            after(scene, results, frame.sentence().index(), MANY).stream()
                .filter(b -> !BodySet.sameBody(b, pair.getFirst()))
                .limit(1)
                .toList());
        return pair;
      }
    }
    return List.of();
  }

  private static List<Body> distinct(Scene scene, Results results) {
    return BodySet.of(
            results.without(
                scene.mentions().stream().map(Mention::body).filter(Body::isProvider).toList()),
            0)
        .bodies();
  }
}
