package org.partnershipledger.ingest.extraction.milestone;

import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/** Dates in the life of a person, which are no steps unless the post is one over several bodies. */
final class PersonalDates {
  private static final Set<String> LEAVING =
      WordSets.of(PersonalDates.class, "personaldates.leaving");
  private static final Set<String> TAKES = WordSets.of(PersonalDates.class, "personaldates.takes");
  private static final Set<String> JOINT = WordSets.of(PersonalDates.class, "personaldates.joint");
  private static final Set<String> ONE_OF_THEM =
      WordSets.of(PersonalDates.class, "personaldates.one-of-them");
  private static final Set<String> SUBJECTS =
      WordSets.of(PersonalDates.class, "personaldates.subjects");
  private static final List<String> TITLES =
      List.of("(chief", "joint chief", "shared chief", "group chief", "(joint|shared|group)");
  private static final Set<String> HOLDERS = Set.of("he", "she", "it", "they", "who", "their");
  private static final Set<String> FILLING =
      WordSets.of(PersonalDates.class, "personaldates.filling");
  private static final int REACH = 8;
  private static final int VERB_GROUP = 3;

  private final Scene scene;
  private final Document document;
  private final SharedPosts posts;

  PersonalDates(Scene scene, SharedPosts posts) {
    this.scene = scene;
    this.posts = posts;
    this.document = scene.document();
  }

  /** Whether a date with the word nearest to it belongs to a person. */
  boolean owns(Sentence sentence, DateMention date, Phrase trigger) {
    return switch (Step.of(trigger).orElseThrow()) {
      case APPOINTMENT ->
          !isJoint(trigger)
                  && !posts.isHeldBySubjectOf(sentence, trigger)
                  && !posts.isUnnamedPost(sentence)
              || date.since() && !hasHolder(sentence)
              || isOfOneBody(sentence, date, trigger)
              || isLeaving(date, trigger)
              || isMereTitle(date, trigger);
      case TELLING -> isTold(sentence, trigger);
      case COMPLETION ->
          isLeaving(date, trigger) || isTold(sentence, trigger) && isGeneric(trigger);
      case CALL_OFF,
          PAUSE,
          OUTLINE_CASE,
          FULL_CASE,
          STRATEGIC_CASE,
          MEMORANDUM,
          JOINT_BOARD,
          APPROVAL,
          CONSULTATION,
          BID,
          DELAY,
          ANNOUNCEMENT ->
          isLeaving(date, trigger);
    };
  }

  /**
   * "The canteen has had one chair missing since May": a post is somebody's, or is to be filled.
   */
  private boolean hasHolder(Sentence sentence) {
    return !scene.personsIn(sentence).isEmpty()
        || !scene.mentionsIn(sentence).isEmpty()
        || !scene.groupsIn(sentence).isEmpty()
        || sentence.hasAny(HOLDERS)
        || sentence.hasAny(FILLING);
  }

  /** "keeps the job until she retires in September": a departure stands nearer to the date. */
  private boolean isLeaving(DateMention date, Phrase trigger) {
    Clause clause = scene.cues().clauseAt(date.first());
    int from = Math.max(clause.first(), date.first() - REACH);
    int to = Math.min(clause.end(), date.end() + REACH);
    int gap =
        trigger.end() <= date.first() ? date.first() - trigger.end() : trigger.first() - date.end();
    for (int i = from; i < to; i++) {
      int far = i < date.first() ? date.first() - i : i - date.end();
      if (LEAVING.contains(document.key(i)) && far <= gap + 1) {
        return true;
      }
    }
    return false;
  }

  /** "In a note on Monday X, chief executive of both, said": the title only says who it is. */
  private boolean isMereTitle(DateMention date, Phrase trigger) {
    boolean title = TITLES.stream().anyMatch(trigger.words()::startsWith);
    boolean from = date.since() || date.bound() == DateBound.FROM;
    boolean beside = date.first() >= trigger.end() && date.first() - trigger.end() <= 2;
    return title && !from && !beside && !begins(date);
  }

  /** "She starts on 1 February as group chief executive." */
  private boolean begins(DateMention date) {
    Clause clause = scene.cues().clauseAt(date.first());
    for (int i = clause.first(); i < clause.end(); i++) {
      if (DatedSteps.GENERIC.contains(document.key(i)) || TAKES.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneric(Phrase trigger) {
    return DatedSteps.GENERIC.contains(document.key(trigger.first()));
  }

  private boolean isJoint(Phrase trigger) {
    Clause clause = scene.cues().clauseAt(trigger.first());
    boolean words = false;
    for (int i = clause.first(); i < clause.end(); i++) {
      String key = document.key(i);
      words |= JOINT.contains(key) || key.equals("well") && document.key(i - 1).equals("as");
    }
    long providers =
        scene.mentionsIn(document.sentenceOf(trigger.first())).stream()
            .filter(m -> m.first() >= clause.first() && m.first() < clause.end())
            .map(Mention::body)
            .filter(b -> b.isProvider())
            .map(b -> b.key())
            .distinct()
            .count();
    return words || providers > 1 || isOverSeveral(trigger);
  }

  /** "Who has led St George's since 2017": a long-held office at one body only. */
  private boolean isOfOneBody(Sentence sentence, DateMention date, Phrase trigger) {
    if (!date.since() || trigger.end() > date.first()) {
      return false;
    }
    long bodies =
        scene.mentionsIn(sentence).stream()
            .filter(m -> m.first() >= trigger.first() && m.end() <= date.first())
            .count();
    for (int i = trigger.end(); i < date.first(); i++) {
      if (ONE_OF_THEM.contains(document.key(i))) {
        return true;
      }
    }
    return bodies == 1;
  }

  /** Whether somebody in the sentence holds office over several bodies. */
  private boolean isOverSeveral(Phrase trigger) {
    return scene.personsIn(document.sentenceOf(trigger.first())).stream()
        .anyMatch(p -> p.employers().size() > 1);
  }

  /** "X told the paper on Monday", "on Monday she said". */
  private boolean isTold(Sentence sentence, Phrase verb) {
    int from = Math.max(sentence.first(), verb.first() - VERB_GROUP);
    for (int i = verb.first() - 1; i >= from; i--) {
      int end = i + 1;
      boolean person = scene.personsIn(sentence).stream().anyMatch(p -> p.end() == end);
      if (person || SUBJECTS.contains(document.key(i))) {
        return true;
      }
    }
    return scene.personsIn(sentence).stream()
        .anyMatch(
            p -> p.first() >= verb.end() && p.first() - verb.end() <= 1 || isBeside(p.end(), verb));
  }

  /**
   * "Anne Smith, who chairs both, said": the person stands before a comma that the verb follows.
   */
  private boolean isBeside(int personEnd, Phrase verb) {
    return personEnd < verb.first()
        && verb.first() - personEnd <= 4 * REACH
        && document.key(personEnd).equals(",")
        && document.key(verb.first() - 1).equals(",");
  }
}
