package org.partnershipledger.ingest.extraction.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Steps that a text asserts without saying when. */
final class UndatedSteps {
  private static final Set<String> DONE_TO_A_CASE =
      WordSets.of(UndatedSteps.class, "undatedsteps.done-to-a-case");

  private static final Set<String> YES = WordSets.of(UndatedSteps.class, "undatedsteps.yes");
  private static final Set<String> DECIDERS =
      WordSets.of(UndatedSteps.class, "plainevents.deciders");

  private static final Set<String> GIVING = WordSets.of(UndatedSteps.class, "undatedsteps.giving");
  private static final Set<String> GIFTS = WordSets.of(UndatedSteps.class, "undatedsteps.gifts");
  private static final Set<String> OWING = WordSets.of(UndatedSteps.class, "undatedsteps.owing");
  private static final Set<String> TO_AGREE =
      WordSets.of(UndatedSteps.class, "undatedsteps.to-agree");

  private static final Set<String> RESOLVED =
      WordSets.of(UndatedSteps.class, "undatedsteps.resolved");

  private UndatedSteps() {}

  /** A step with the word that tells of it. */
  record Undated(Phrase trigger, MilestoneKind kind, Tense tense) {}

  static List<Undated> of(Scene scene, Sentence sentence) {
    List<Undated> found = new ArrayList<>();
    for (Phrase phrase : scene.phrases().in(sentence)) {
      Optional<Undated> step = step(scene, sentence, phrase);
      if (step.isPresent() && found.stream().noneMatch(f -> f.kind() == step.get().kind())) {
        found.add(step.get());
      }
    }
    return found.size() > 1 && !areApart(scene, found) ? found.subList(0, 1) : found;
  }

  /** "The case is complete and the panel has cleared it": each in a clause of its own. */
  private static boolean areApart(Scene scene, List<Undated> found) {
    int one = found.getFirst().trigger().first();
    return found.size() == 2
        && !scene.cues().clauseAt(one).holds(found.getLast().trigger().first());
  }

  private static Optional<Undated> step(Scene scene, Sentence sentence, Phrase phrase) {
    var factuality = scene.cues().at(phrase.end() - 1).factuality();
    boolean asserted =
        factuality.certainty() == Certainty.CERTAIN && factuality.polarity() == Polarity.POSITIVE;
    boolean past = asserted && factuality.tense() != Tense.PLANNED;
    return switch (phrase.category()) {
      case "stage.abandoned" ->
          past || asserted && phrase.words().startsWith("call")
              ? found(phrase, MilestoneKind.CALL_OFF)
              : Optional.empty();
      case "stage.paused" -> past ? found(phrase, MilestoneKind.PAUSE) : Optional.empty();
      case "stage.obc" ->
          past && hasDone(sentence)
              ? found(phrase, MilestoneKind.OUTLINE_BUSINESS_CASE)
              : Optional.empty();
      case "stage.fbc" ->
          past && hasDone(sentence)
              ? found(phrase, MilestoneKind.FULL_BUSINESS_CASE)
              : Optional.empty();
      case "stage.approved" -> past ? found(phrase, MilestoneKind.APPROVAL) : Optional.empty();
      case "stage.conditional" ->
          phrase.words().startsWith("yet to (give|approve")
              ? Optional.of(new Undated(phrase, MilestoneKind.APPROVAL, Tense.PLANNED))
              : Optional.empty();
      case "join.leadership" ->
          past && isSetUp(sentence) ? found(phrase, kindOfLeadership(phrase)) : Optional.empty();
      case "join.common" ->
          past && isSetUp(sentence) ? found(phrase, MilestoneKind.JOINT_BOARD) : Optional.empty();
      case "m.calloff" ->
          past && PastVerbs.is(scene.document(), phrase) && joins(scene, sentence)
                  || isResolved(scene, phrase)
              ? found(phrase, MilestoneKind.CALL_OFF)
              : Optional.empty();
      case "m.pause" ->
          past && PastVerbs.is(scene.document(), phrase) && joins(scene, sentence)
                  || isResolved(scene, phrase)
              ? found(phrase, MilestoneKind.PAUSE)
              : Optional.empty();
      case "m.approval" ->
          past && isYes(scene, sentence, phrase)
                  || factuality.tense() != Tense.PLANNED && isGiven(scene, phrase, asserted)
              ? found(phrase, MilestoneKind.APPROVAL)
              : past && isAgainst(scene, sentence, phrase)
                  ? found(phrase, MilestoneKind.ANNOUNCEMENT)
                  : phrase.words().startsWith("consider") && factuality.tense() == Tense.PLANNED
                          || isOwed(scene, phrase)
                      ? Optional.of(new Undated(phrase, MilestoneKind.APPROVAL, Tense.PLANNED))
                      : Optional.empty();
      case "m.bid" ->
          past && sentence.tokens().stream().anyMatch(t -> t.is("bid"))
              ? found(phrase, MilestoneKind.BID)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * Whether a sentence says who took an undated step: "the boards have pressed pause" tells it more
   * fully than "plans have been shelved".
   */
  static boolean saysWho(Sentence sentence) {
    return sentence.hasAny(DECIDERS);
  }

  /** "The boards have chosen to pause": what those who decide resolve to stop has stopped. */
  private static boolean isResolved(Scene scene, Phrase phrase) {
    Document document = scene.document();
    int to = phrase.first() - 1;
    return document.key(to).equals("to")
        && RESOLVED.contains(document.key(to - 1))
        && PastVerbs.is(document, new Phrase(phrase.category(), to - 1, to, phrase.words()))
        && isDecided(scene, phrase);
  }

  /** "Has withdrawn from a planned merger": what is given up is a way of joining. */
  private static boolean joins(Scene scene, Sentence sentence) {
    return scene.phrases().in(sentence).stream()
        .anyMatch(
            p -> p.category().equals("join.merger") || p.category().equals("join.acquisition"));
  }

  /** "The commissioners accepted all twelve": a yes by those who decide, in the past. */
  private static boolean isYes(Scene scene, Sentence sentence, Phrase phrase) {
    if (!YES.contains(scene.document().key(phrase.first()))
        || !PastVerbs.is(scene.document(), phrase)) {
      return false;
    }
    return isDecided(scene, phrase);
  }

  /** "NHS England has since given its consent", "the panel said it had no objection". */
  private static boolean isGiven(Scene scene, Phrase phrase, boolean asserted) {
    if (phrase.words().equals("no objection") || phrase.words().equals("content for")) {
      return isDecided(scene, phrase);
    }
    Clause clause = scene.cues().clauseAt(phrase.first());
    boolean noun =
        phrase.end() - phrase.first() > 1 || GIFTS.contains(scene.document().key(phrase.first()));
    return asserted
        && noun
        && hasAny(scene, GIVING, clause.first(), phrase.first() + 1)
        && isDecided(scene, phrase);
  }

  /** "They are not going to merge, their boards have decided". */
  private static boolean isAgainst(Scene scene, Sentence sentence, Phrase phrase) {
    boolean decided = phrase.words().startsWith("decid") || phrase.words().startsWith("agree");
    return decided
        && PastVerbs.is(scene.document(), phrase)
        && hasAny(scene, DECIDERS, scene.cues().clauseAt(phrase.first()).first(), phrase.first())
        && scene.phrases().in(sentence).stream()
            .filter(
                p -> p.category().equals("join.merger") || p.category().equals("join.acquisition"))
            .anyMatch(p -> scene.cues().at(p.first()).factuality().polarity() == Polarity.NEGATIVE);
  }

  /** "After that the secretary of state has to agree": a yes that is still owed. */
  private static boolean isOwed(Scene scene, Phrase phrase) {
    Document document = scene.document();
    int at = phrase.first() - 1;
    boolean must = document.key(at).equals("must");
    boolean has = document.key(at).equals("to") && OWING.contains(document.key(at - 1));
    return (must || has)
        && TO_AGREE.contains(document.key(phrase.first()))
        && isDecided(scene, phrase);
  }

  private static boolean isDecided(Scene scene, Phrase phrase) {
    int from = scene.cues().reachFrom(phrase.first());
    return hasAny(scene, DECIDERS, from, phrase.first())
        || scene.mentionsIn(scene.document().sentenceOf(phrase.first())).stream()
            .anyMatch(m -> m.body().isOverseer() && m.first() >= from && m.end() <= phrase.first());
  }

  private static boolean hasAny(Scene scene, Set<String> keys, int from, int to) {
    for (int i = from; i < to; i++) {
      if (keys.contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }

  private static MilestoneKind kindOfLeadership(Phrase phrase) {
    return phrase.words().contains("board") ? MilestoneKind.JOINT_BOARD : MilestoneKind.APPOINTMENT;
  }

  private static boolean isSetUp(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                Set.of("set", "appointed", "formed", "established", "created", "hired")
                    .contains(t.key()));
  }

  private static boolean hasDone(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> DONE_TO_A_CASE.contains(t.key()));
  }

  private static Optional<Undated> found(Phrase phrase, MilestoneKind kind) {
    return Optional.of(new Undated(phrase, kind, Tense.PAST));
  }
}
