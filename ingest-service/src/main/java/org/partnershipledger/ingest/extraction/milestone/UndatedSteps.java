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
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Steps that a text asserts without saying when. */
final class UndatedSteps {
  private static final Set<String> DONE_TO_A_CASE =
      WordSets.of(UndatedSteps.class, "undatedsteps.done-to-a-case");

  private static final Set<String> YES = WordSets.of(UndatedSteps.class, "undatedsteps.yes");
  private static final Set<String> DECIDERS =
      WordSets.of(UndatedSteps.class, "plainevents.deciders");

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
    return found.size() > 1 ? found.subList(0, 1) : found;
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
              ? found(phrase, MilestoneKind.CALL_OFF)
              : Optional.empty();
      case "m.approval" ->
          past && isYes(scene, sentence, phrase)
              ? found(phrase, MilestoneKind.APPROVAL)
              : phrase.words().startsWith("consider") && factuality.tense() == Tense.PLANNED
                  ? Optional.of(new Undated(phrase, MilestoneKind.APPROVAL, Tense.PLANNED))
                  : Optional.empty();
      case "m.bid" ->
          past && sentence.tokens().stream().anyMatch(t -> t.is("bid"))
              ? found(phrase, MilestoneKind.BID)
              : Optional.empty();
      default -> Optional.empty();
    };
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
    Clause clause = scene.cues().clauseAt(phrase.first());
    for (int i = clause.first(); i < phrase.first(); i++) {
      if (DECIDERS.contains(scene.document().key(i))) {
        return true;
      }
    }
    return scene.mentionsIn(sentence).stream()
        .anyMatch(
            m -> m.body().isOverseer() && clause.holds(m.first()) && m.end() <= phrase.first());
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
