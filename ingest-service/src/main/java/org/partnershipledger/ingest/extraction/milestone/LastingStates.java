package org.partnershipledger.ingest.extraction.milestone;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/**
 * What has lasted since a date began on it: "have shared a chair since the spring", "has run the
 * hospital since April", "have had a joint committee since May".
 */
final class LastingStates {
  private static final Set<String> PERFECT = WordSets.of(LastingStates.class, "lasting.perfect");
  private static final Set<String> DENYING =
      WordSets.of(MilestoneRules.class, "steptenses.denying");
  private static final Set<String> SHARED = WordSets.of(LastingStates.class, "lasting.shared");
  private static final Set<String> POSTS = WordSets.of(LastingStates.class, "lasting.posts");
  private static final Set<String> BOARDS = WordSets.of(LastingStates.class, "lasting.boards");
  private static final Set<String> WORKING = WordSets.of(LastingStates.class, "lasting.working");
  private static final Set<String> DECIDERS =
      WordSets.of(PlainEvents.class, "plainevents.deciders");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "we", "he", "she");
  private static final Set<String> MEETING = Set.of("met", "sat");
  private static final int NEAR = 3;

  private final Scene scene;
  private final Document document;

  LastingStates(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** The step that began the state a date with "since" closes; empty where none is told. */
  Optional<DatedSteps.Dated> of(Sentence sentence, DateMention date, Dossier dossier) {
    if (!date.since()) {
      return Optional.empty();
    }
    int have = have(sentence, date);
    if (have < 0 || DENYING.contains(document.key(have + 1)) || !hasSubject(sentence, have)) {
      return Optional.empty();
    }
    int from = Math.max(have, endOfDateBefore(sentence, date));
    return step(from, date.boundFirst(), dossier)
        .map(
            s ->
                new DatedSteps.Dated(
                    date,
                    new Phrase(s.category(), from, date.boundFirst(), "what has lasted since"),
                    s,
                    DatedSteps.Plan.PRESENT));
  }

  /** Whether a body, a set of them or a person stands before the verb: "it", "the pair", "X". */
  private boolean hasSubject(Sentence sentence, int have) {
    return PRONOUNS.contains(document.key(have - 1))
        || document.key(have + 1).equals("been")
        || scene.mentionsIn(sentence).stream().anyMatch(m -> m.end() <= have)
        || scene.groupsIn(sentence).stream().anyMatch(g -> g.end() <= have)
        || scene.personsIn(sentence).stream().anyMatch(p -> p.end() <= have);
  }

  /** The auxiliary of the perfect that the date belongs to; -1 where there is none. */
  private int have(Sentence sentence, DateMention date) {
    int first = scene.cues().clauseAt(Math.max(sentence.first(), date.boundFirst() - 1)).first();
    boolean second = endOfDateBefore(sentence, date) > first;
    int from = second ? sentence.first() : first;
    for (int i = date.boundFirst() - 1; i >= from; i--) {
      if (PERFECT.contains(document.key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Since March, and a joint committee since May": where the state of the date before ends. */
  private int endOfDateBefore(Sentence sentence, DateMention date) {
    int end = -1;
    for (DateMention other : scene.values().datesIn(sentence)) {
      if (other.since() && other.end() <= date.boundFirst()) {
        end = Math.max(end, other.end());
      }
    }
    return end;
  }

  private Optional<Step> step(int from, int to, Dossier dossier) {
    if (document.key(from + 1).equals("been") && document.key(from + 2).equals("with")) {
      return isDecider(from + 3, to) ? Optional.of(Step.ANNOUNCEMENT) : Optional.empty();
    }
    if (MEETING.contains(document.key(from + 1))) {
      return isOfMembers(from, dossier) ? Optional.of(Step.JOINT_BOARD) : Optional.empty();
    }
    int shared = -1;
    int post = -1;
    boolean works = false;
    for (int i = from; i < to; i++) {
      String key = document.key(i);
      if (SHARED.contains(key)) {
        shared = i;
        if (post >= 0 && i - post <= NEAR) {
          return Optional.of(Step.APPOINTMENT);
        }
      } else if (shared >= 0 && i - shared <= NEAR && POSTS.contains(key)) {
        return Optional.of(Step.APPOINTMENT);
      } else if (shared >= 0 && i - shared <= NEAR && BOARDS.contains(key)) {
        return Optional.of(Step.JOINT_BOARD);
      }
      post = POSTS.contains(key) ? i : post;
      works |= i - from <= NEAR && WORKING.contains(key);
    }
    return works && isOfMembers(from, dossier) ? Optional.of(Step.COMPLETION) : Optional.empty();
  }

  /** "It has been with the regulator since August". */
  private boolean isDecider(int from, int to) {
    for (int i = from; i < to; i++) {
      if (DECIDERS.contains(document.key(i))) {
        return true;
      }
    }
    return scene.mentionsIn(document.sentenceOf(from)).stream()
        .anyMatch(m -> m.first() >= from && m.end() <= to && m.body().isOverseer());
  }

  /** Whether the subject is one of the members, or a set of them, and nobody by name. */
  private boolean isOfMembers(int have, Dossier dossier) {
    Sentence sentence = document.sentenceOf(have);
    Clause clause = scene.cues().clauseAt(have);
    boolean person =
        scene.personsIn(sentence).stream()
            .anyMatch(p -> clause.holds(p.first()) && p.end() <= have);
    boolean member =
        scene.mentionsIn(sentence).stream()
            .anyMatch(m -> clause.holds(m.first()) && m.end() <= have && dossier.holds(m.body()));
    boolean group =
        scene.groupsIn(sentence).stream().anyMatch(g -> clause.holds(g.first()) && g.end() <= have);
    return !person && (member || group);
  }
}
