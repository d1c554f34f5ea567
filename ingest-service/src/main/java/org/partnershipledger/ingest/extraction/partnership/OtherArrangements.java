package org.partnershipledger.ingest.extraction.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Token;

/** Ways of working together in which the bodies stay apart. */
final class OtherArrangements {
  private static final Set<String> TALK =
      WordSets.of(OtherArrangements.class, "otherarrangements.talk");
  private static final Set<String> AGREES =
      WordSets.of(OtherArrangements.class, "otherarrangements.agrees");

  private OtherArrangements() {}

  /** Beside a merger only what runs or is agreed counts; alone also what is talked of. */
  static boolean counts(Frame frame, boolean besideMain, boolean several) {
    boolean bodies = frame.bodies().size() > 1 || frame.unnamed().isPresent();
    return switch (frame.join()) {
      case LEADERSHIP, COMMON -> true;
      case GROUP, VENTURE ->
          (bodies || several)
              && (!besideMain
                  || frame.judgement().factuality().certainty() == Certainty.CERTAIN
                  || frame.judgement().factuality().certainty() == Certainty.PROBABLE);
      case COLLABORATIVE, SINGLE_BODY, CONTRACT -> !besideMain && bodies;
      case NETWORK, SERVICES -> !besideMain && bodies;
      case ALLIANCE -> !besideMain ? bodies : isNamedAlliance(frame);
      case MERGER, ACQUISITION, UNDECIDED, INTEGRATION, REPLACEMENT, WEAK -> false;
    };
  }

  private static boolean isNamedAlliance(Frame frame) {
    return frame.trigger().words().startsWith("alliance")
        && frame.judgement().factuality().certainty() == Certainty.CERTAIN;
  }

  /** Joint posts, joint boards and meetings in common make one arrangement. */
  static Form family(Join join) {
    return join == Join.COMMON ? Form.SHARED_LEADERSHIP : join.form();
  }

  static List<Form> optionsOf(Frame frame) {
    return frame.join() == Join.SINGLE_BODY
        ? List.of(Form.MERGER, Form.SHARED_LEADERSHIP)
        : List.of();
  }

  /** Of all that a dossier says of an arrangement, what has come furthest. */
  static Stage furthest(Scene scene, Dossier dossier, Join join) {
    return dossier.frames().stream()
        .filter(f -> family(f.join()) == family(join) && !f.isDenied())
        .map(f -> stageOf(scene, f))
        .max(Comparator.comparingInt(Stage::ordinal))
        .orElse(Stage.DISCUSSING);
  }

  /** Talked of, agreed, or running. */
  private static Stage stageOf(Scene scene, Frame frame) {
    var factuality = frame.judgement().factuality();
    boolean talk = has(frame, TALK);
    boolean planned = factuality.tense() == Tense.PLANNED;
    if (!planned && factuality.certainty() == Certainty.CERTAIN && !talk) {
      if (factuality.tense() == Tense.ONGOING) {
        return Stage.OPERATING;
      }
      return isRunning(frame)
          ? Stage.OPERATING
          : has(frame, AGREES) ? Stage.AGREED : Stage.OPERATING;
    }
    return has(frame, AGREES) && !talk ? Stage.AGREED : Stage.DISCUSSING;
  }

  /** What the article as a whole tells of the only arrangement goes beyond its own sentence. */
  static Stage stage(Stage said, Progress progress) {
    return switch (progress.stage().orElse(Stage.EXPLORING)) {
      case COMPLETED -> Stage.OPERATING;
      case APPROVED -> said == Stage.OPERATING ? said : Stage.AGREED;
      case OUTLINE_BUSINESS_CASE -> said == Stage.OPERATING ? said : Stage.OUTLINE_BUSINESS_CASE;
      case FULL_BUSINESS_CASE, ASSURANCE ->
          said == Stage.OPERATING ? said : Stage.FULL_BUSINESS_CASE;
      default -> said;
    };
  }

  private static boolean isRunning(Frame frame) {
    return frame.sentence().tokens().stream()
            .map(Token::key)
            .anyMatch(
                k ->
                    Set.of("since", "already", "have", "has", "had", "was", "were", "is", "are")
                        .contains(k))
        && frame.sentence().tokens().stream()
            .noneMatch(t -> t.is("announced") || t.is("would") || t.is("will"));
  }

  private static boolean has(Frame frame, Set<String> words) {
    return frame.sentence().tokens().stream().anyMatch(t -> words.contains(t.key()));
  }
}
