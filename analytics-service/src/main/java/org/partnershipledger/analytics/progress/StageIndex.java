package org.partnershipledger.analytics.progress;

import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * M13, the stage index: how far an arrangement has come, on the statutory scale S0 to S9 or on the
 * non-statutory one N0 to N4, with the side state beside it.
 *
 * <p>Ordinal: never averaged. Inputs: form, the stage that a party or a regulator backs (the
 * registry sees to that), side state. Null: {@code NO_STAGE} when none is reported; on the
 * statutory scale {@code NOT_STATUTORY} for a non-statutory stage. Worked: boards that confirm
 * exploring options = S2; an outline business case being drafted = S3; a clinical network in
 * discussion = N1, no S; boards meeting in common = N3. Source: METRICS M13, DOMAIN C1 and C2.
 */
public record StageIndex(Scale scale, int index, Stage stage, Optional<SideState> sideState) {
  /** The two ladders, which are never compared with each other. */
  public enum Scale {
    STATUTORY("S"),
    NON_STATUTORY("N");

    private final String letter;

    Scale(String letter) {
      this.letter = letter;
    }
  }

  /** The index of a reported stage; empty when none is reported. */
  public static Optional<StageIndex> of(
      Form form, Optional<Stage> stage, Optional<SideState> sideState) {
    return stage.map(s -> of(form, s, sideState));
  }

  private static StageIndex of(Form form, Stage stage, Optional<SideState> side) {
    return switch (stage) {
      case RUMOURED ->
          new StageIndex(statutory(form) ? Scale.STATUTORY : Scale.NON_STATUTORY, 0, stage, side);
      case JOINT_WORKING -> new StageIndex(Scale.STATUTORY, 1, stage, side);
      case EXPLORING -> new StageIndex(Scale.STATUTORY, 2, stage, side);
      case STRATEGIC_CASE, OUTLINE_BUSINESS_CASE -> new StageIndex(Scale.STATUTORY, 3, stage, side);
      case FULL_BUSINESS_CASE -> new StageIndex(Scale.STATUTORY, 4, stage, side);
      case ASSURANCE -> new StageIndex(Scale.STATUTORY, 5, stage, side);
      case APPROVED -> new StageIndex(Scale.STATUTORY, 6, stage, side);
      case COMPLETED -> new StageIndex(Scale.STATUTORY, 7, stage, side);
      case INTEGRATING -> new StageIndex(Scale.STATUTORY, 8, stage, side);
      case BENEFITS_REVIEWED -> new StageIndex(Scale.STATUTORY, 9, stage, side);
      case DISCUSSING -> new StageIndex(Scale.NON_STATUTORY, 1, stage, side);
      case AGREED -> new StageIndex(Scale.NON_STATUTORY, 2, stage, side);
      case OPERATING -> new StageIndex(Scale.NON_STATUTORY, 3, stage, side);
      case DEEPENED -> new StageIndex(Scale.NON_STATUTORY, 4, stage, side);
    };
  }

  /** The place in short: S2, N3. */
  public String code() {
    return scale.letter + index;
  }

  /** The place on the statutory scale; empty for a non-statutory stage. */
  public OptionalInt statutoryIndex() {
    return scale == Scale.STATUTORY ? OptionalInt.of(index) : OptionalInt.empty();
  }

  /** Why there is no place on the statutory scale; empty when there is one. */
  public static Optional<NullReason> whyNoStatutoryIndex(Optional<StageIndex> place) {
    if (place.isEmpty()) {
      return Optional.of(NullReason.NO_STAGE);
    }
    return place.get().scale == Scale.STATUTORY
        ? Optional.empty()
        : Optional.of(NullReason.NOT_STATUTORY);
  }

  /** Whether a form ends one body or makes another, or may. */
  public static boolean statutory(Form form) {
    return switch (form) {
      case MERGER, ACQUISITION, TRANSFER, UNDECIDED -> true;
      case GROUP,
          SHARED_LEADERSHIP,
          JOINT_VENTURE,
          LEAD_PROVIDER_CONTRACT,
          MANAGEMENT_CONTRACT,
          COMMITTEES_IN_COMMON,
          JOINT_COMMITTEE,
          PROVIDER_COLLABORATIVE,
          CLINICAL_NETWORK,
          ALLIANCE,
          SHARED_SERVICES,
          INTEGRATED_CARE_SYSTEM ->
          false;
    };
  }
}
