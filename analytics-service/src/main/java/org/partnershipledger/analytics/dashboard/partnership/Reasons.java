package org.partnershipledger.analytics.dashboard.partnership;

import java.util.Arrays;
import org.partnershipledger.analytics.figure.NullReason;

/** Why a figure is missing, in words that stand in its place. */
final class Reasons {
  private Reasons() {}

  /** The words for a reason; the code itself for one that is not known here. */
  static String words(String code) {
    return Arrays.stream(NullReason.values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .map(Reasons::words)
        .orElse(code);
  }

  static String words(NullReason reason) {
    return switch (reason) {
      case NO_PERIOD -> "period not stated, so no yearly figure";
      case NO_BASE -> "a share, but of what is not stated";
      case NO_TURNOVER -> "turnover not in any article read";
      case NO_CLAIM -> "no amount stated";
      case LAPSED -> "lapsed with the plan";
      case NO_STAGE -> "no stage reported";
      case NOT_STATUTORY -> "not a statutory form";
      case NO_TARGET -> "no date was promised";
      case NO_ASSERTED_TARGET -> "every date was hedged";
      case DONE -> "done, so nothing is open";
      case UNDATED -> "no dated evidence";
      case NO_EFFICIENCY_RATE -> "no ordinary efficiency on record for that year";
      case NOT_STATED_ADDITIONAL -> "not stated to be on top of ordinary efficiency";
      case NO_COST -> "cost not stated; net saving unknown";
      case NOT_PAID_BACK -> "the saving does not reach the cost within its period";
      case NO_PLAN -> "no plan to compare with";
      case NOT_DUE -> "not due yet";
      case NOT_REPORTED -> "due, but no article says what was saved";
      case NOT_COMPARABLE -> "planned and realised on different bases";
      case NO_REFERENCE_CLASS -> "not a provider merger; the range does not apply";
      case NO_EARLIER_FIGURE -> "only one figure, so nothing to compare it with";
      case BASIS_CHANGED -> "the later figure is on another basis";
      case NO_ANNOUNCEMENT -> "no announcement is dated";
      case NOT_DONE -> "it has not taken effect";
      case FEW_CASES -> "fewer than ten comparable cases, so no rate";
      case NO_COMMITMENT -> "nobody has promised anything that has fallen due";
      case NO_DEFICIT -> "no deficit of a member is stated as a share";
      case NO_NATIONAL_DEFICIT -> "no deficit of all bodies is stated to hold it against";
      case NO_DENIAL -> "nobody has denied a merger";
      case NOT_ABORTED -> "neither abandoned nor blocked";
    };
  }
}
