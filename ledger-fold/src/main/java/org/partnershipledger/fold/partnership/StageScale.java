package org.partnershipledger.fold.partnership;

import java.util.Comparator;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/** The order of stages within one arrangement (DOMAIN C1 and C2, on one scale). */
public final class StageScale {

  /** The further stage is the greater; of two at one rank the later in the vocabulary. */
  public static final Comparator<Stage> ORDER =
      Comparator.comparingInt(StageScale::rank).thenComparing(Comparator.naturalOrder());

  private StageScale() {}

  /** How far a stage is on the way, from 0 for a rumour. */
  public static int rank(Stage stage) {
    return switch (stage) {
      case RUMOURED -> 0;
      case JOINT_WORKING, DISCUSSING -> 1;
      case EXPLORING -> 2;
      case STRATEGIC_CASE -> 3;
      case OUTLINE_BUSINESS_CASE -> 4;
      case FULL_BUSINESS_CASE -> 5;
      case ASSURANCE -> 6;
      case AGREED, APPROVED -> 7;
      case OPERATING, COMPLETED -> 8;
      case DEEPENED, INTEGRATING -> 9;
      case BENEFITS_REVIEWED -> 10;
    };
  }

  /** The further of two stages. */
  public static Stage furthest(Stage one, Stage other) {
    return ORDER.compare(one, other) >= 0 ? one : other;
  }

  /** Whether the arrangement is in effect. */
  public static boolean isInEffect(Stage stage) {
    return rank(stage) >= rank(Stage.COMPLETED);
  }

  /** Whether the arrangement is agreed, or further. */
  public static boolean isAgreed(Stage stage) {
    return rank(stage) >= rank(Stage.AGREED);
  }

  /** Whether an attempt in this side state goes on no longer. */
  public static boolean isOver(SideState state) {
    return switch (state) {
      case BLOCKED, ABANDONED, SUPERSEDED, ENDED, REVERSED -> true;
      case PAUSED, DORMANT -> false;
    };
  }

  /** Whether the law gives the form a way of its own: joining, and transfer by order. */
  public static boolean isStatutory(FormFamily family) {
    return family.equals(FormFamily.JOINING) || family.form() == Form.TRANSFER;
  }

  /**
   * The stage in the words that fit the form: a merger cannot operate before it is completed, and a
   * shared post is not completed but operates.
   */
  public static Stage inWordsOf(FormFamily family, Stage stage) {
    if (family.equals(FormFamily.OPEN)) {
      return stage;
    }
    return isStatutory(family) ? statutory(stage) : voluntary(stage);
  }

  private static Stage statutory(Stage stage) {
    return switch (stage) {
      case DISCUSSING, AGREED -> Stage.EXPLORING;
      case OPERATING, DEEPENED -> Stage.JOINT_WORKING;
      case RUMOURED,
          JOINT_WORKING,
          EXPLORING,
          STRATEGIC_CASE,
          OUTLINE_BUSINESS_CASE,
          FULL_BUSINESS_CASE,
          ASSURANCE,
          APPROVED,
          COMPLETED,
          INTEGRATING,
          BENEFITS_REVIEWED ->
          stage;
    };
  }

  private static Stage voluntary(Stage stage) {
    return switch (stage) {
      case APPROVED -> Stage.AGREED;
      case COMPLETED, INTEGRATING, BENEFITS_REVIEWED -> Stage.OPERATING;
      case RUMOURED,
          JOINT_WORKING,
          EXPLORING,
          STRATEGIC_CASE,
          OUTLINE_BUSINESS_CASE,
          FULL_BUSINESS_CASE,
          ASSURANCE,
          DISCUSSING,
          AGREED,
          OPERATING,
          DEEPENED ->
          stage;
    };
  }
}
