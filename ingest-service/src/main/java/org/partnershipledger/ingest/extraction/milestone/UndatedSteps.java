package org.partnershipledger.ingest.extraction.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Steps that a text asserts without saying when. */
final class UndatedSteps {
  private static final Set<String> DONE_TO_A_CASE =
      WordSets.of(UndatedSteps.class, "undatedsteps.done-to-a-case");

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
      case "m.approval" ->
          phrase.words().startsWith("consider") && factuality.tense() == Tense.PLANNED
              ? Optional.of(new Undated(phrase, MilestoneKind.APPROVAL, Tense.PLANNED))
              : Optional.empty();
      case "m.bid" ->
          past && sentence.tokens().stream().anyMatch(t -> t.is("bid"))
              ? found(phrase, MilestoneKind.BID)
              : Optional.empty();
      default -> Optional.empty();
    };
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
