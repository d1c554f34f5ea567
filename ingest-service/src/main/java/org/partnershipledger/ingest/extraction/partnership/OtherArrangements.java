package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;

/** Ways of working together in which the bodies stay apart. */
final class OtherArrangements {
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
      case COLLABORATIVE, SINGLE_BODY -> !besideMain && bodies;
      case CONTRACT -> !besideMain && (bodies || several && !frame.bodies().isEmpty());
      case NETWORK, SERVICES -> !besideMain && bodies;
      case ALLIANCE -> !besideMain ? bodies : isNamedAlliance(frame);
      case MERGER, ACQUISITION, UNDECIDED, INTEGRATION, REPLACEMENT, CONTROL, WEAK -> false;
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

  /** Whether a form is one of leading several bodies together. */
  static boolean isLeadership(Form form) {
    return form == Form.SHARED_LEADERSHIP || form == Form.COMMITTEES_IN_COMMON;
  }

  static List<Form> optionsOf(Frame frame) {
    return frame.join() == Join.SINGLE_BODY
        ? List.of(Form.MERGER, Form.SHARED_LEADERSHIP)
        : List.of();
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
}
