package org.partnershipledger.ingest.extraction.milestone;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** What a listed word makes of a date; earlier ones win at equal distance. */
enum Step {
  CALL_OFF("m.calloff", MilestoneKind.CALL_OFF),
  PAUSE("m.pause", MilestoneKind.PAUSE),
  OUTLINE_CASE("m.obc", MilestoneKind.OUTLINE_BUSINESS_CASE),
  FULL_CASE("m.fbc", MilestoneKind.FULL_BUSINESS_CASE),
  STRATEGIC_CASE("m.strategic", MilestoneKind.STRATEGIC_CASE),
  MEMORANDUM("m.mou", MilestoneKind.MOU),
  JOINT_BOARD("m.joint-board", MilestoneKind.JOINT_BOARD),
  APPOINTMENT("m.appointment", MilestoneKind.APPOINTMENT),
  APPROVAL("m.approval", MilestoneKind.APPROVAL),
  CONSULTATION("m.consultation", MilestoneKind.CONSULTATION),
  BID("m.bid", MilestoneKind.BID),
  COMPLETION("m.completion", MilestoneKind.COMPLETION),
  DELAY("m.delay", MilestoneKind.ANNOUNCEMENT),
  ANNOUNCEMENT("m.announcement", MilestoneKind.ANNOUNCEMENT),
  TELLING("m.telling", MilestoneKind.ANNOUNCEMENT);

  private static final Map<String, Step> BY_CATEGORY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Step::category, Function.identity()));

  private final String category;
  private final MilestoneKind kind;

  Step(String category, MilestoneKind kind) {
    this.category = category;
    this.kind = kind;
  }

  static Optional<Step> of(Phrase phrase) {
    return Optional.ofNullable(BY_CATEGORY.get(phrase.category()));
  }

  MilestoneKind kind() {
    return kind;
  }

  String category() {
    return category;
  }

  /** A case or a board is dated by what happens to it: "is being drafted and goes out in June". */
  boolean isThing() {
    return this == OUTLINE_CASE
        || this == FULL_CASE
        || this == STRATEGIC_CASE
        || this == JOINT_BOARD;
  }
}
