package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** How a sentence bears on one dossier: whether it speaks of its members, of others, or a plan. */
final class Bearing {
  private static final Set<String> PLAN_WORDS = WordSets.of(Bearing.class, "bearing.plan-words");
  private static final int LONG_AGO = 1_000;
  private static final int OWNED = 3;

  private final Scene scene;
  private final Dossier dossier;
  private final Results results;
  private final boolean organisational;

  Bearing(Scene scene, Dossier dossier, Results results) {
    this.scene = scene;
    this.dossier = dossier;
    this.results = results;
    this.organisational = dossier.frames().stream().anyMatch(f -> f.join().isOrganisational());
  }

  /**
   * "In 2013 the watchdog stopped the merger of two hospital trusts": a set that is not this one.
   */
  boolean speaksOfOthers(Sentence sentence) {
    boolean others =
        scene.groupsIn(sentence).stream().anyMatch(g -> !g.isBound() && g.unnamed().isPresent());
    boolean own =
        scene.mentionsIn(sentence).stream().anyMatch(m -> dossier.holds(m.body()))
            || scene.groupsIn(sentence).stream().anyMatch(this::isThisGroup);
    boolean named = scene.mentionsIn(sentence).stream().anyMatch(m -> dossier.holds(m.body()));
    boolean relative = !named && isOfThoseWhose(sentence);
    return others && !own && dossier.unnamed().isEmpty()
        || relative
        || !named && isHistory(sentence);
  }

  /** "It befell the two in Avon, whose merger was stopped": of those whom the words name. */
  private boolean isOfThoseWhose(Sentence sentence) {
    return scene.phrases().in(sentence).stream()
        .filter(p -> p.category().startsWith("join."))
        .anyMatch(p -> isOwnedByThose(p.first()));
  }

  /** "whose merger", "whose plan to merge". */
  private boolean isOwnedByThose(int join) {
    for (int i = join - 1; i >= join - OWNED; i--) {
      if (scene.document().key(i).equals("whose")) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that names no member and tells of years ago is about another case. */
  private boolean isHistory(Sentence sentence) {
    Optional<LocalDate> published = scene.article().publication().latest();
    return published.isPresent()
        && scene.values().datesIn(sentence).stream()
            .map(d -> scene.values().resolver().resolve(d, Tense.PAST).latest())
            .anyMatch(
                d -> d.filter(l -> l.isBefore(published.get().minusDays(LONG_AGO))).isPresent());
  }

  /** Whether everything that is told of its joining stands in one sentence. */
  boolean isToldOnlyIn(Sentence sentence) {
    return dossier.frames().stream().allMatch(f -> f.sentence() == sentence);
  }

  boolean isThisGroup(GroupMention group) {
    return group.isBound() && dossier.holdsAll(group.bodies());
  }

  boolean hasJoin(Sentence sentence) {
    return scene.phrases().in(sentence).stream()
        .anyMatch(
            p ->
                p.category().equals("join.merger")
                    || p.category().equals("join.acquisition")
                    || !organisational && p.category().startsWith("join."));
  }

  boolean speaksOfAll(Sentence sentence) {
    long members =
        scene.mentionsIn(sentence).stream()
            .filter(m -> dossier.holds(m.body()) || results.isResult(m.body()))
            .map(m -> m.body().key())
            .distinct()
            .count();
    return members > 1
        || scene.groupsIn(sentence).stream().anyMatch(this::isThisGroup)
        || dossier.frames().stream()
            .anyMatch(f -> f.sentence() == sentence && f.bodies().size() > 1);
  }

  /** "A bid by Northtown for Weston collapsed": with another partner than the members. */
  boolean isOfOutsider(Sentence sentence) {
    boolean outsider = false;
    int members = 0;
    for (Mention mention : scene.mentionsIn(sentence)) {
      boolean held = dossier.holds(mention.body());
      members += held ? 1 : 0;
      outsider |= !held && mention.body().isProvider() && !results.isResult(mention.body());
    }
    return outsider
        && members < 2
        && scene.groupsIn(sentence).stream().noneMatch(this::isThisGroup);
  }

  boolean speaksOfPlan(Sentence sentence) {
    return hasJoin(sentence)
        || sentence.tokens().stream().anyMatch(t -> PLAN_WORDS.contains(t.key()));
  }

  /** Whether a word names a plan. */
  boolean isPlan(int token) {
    return PLAN_WORDS.contains(scene.document().key(token));
  }
}
