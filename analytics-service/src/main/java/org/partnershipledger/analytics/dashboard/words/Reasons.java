package org.partnershipledger.analytics.dashboard.words;

/** Why something is not there, in words. */
public final class Reasons {
  private Reasons() {}

  /** The words for a reason, by its code. */
  public static String of(String code) {
    return switch (code) {
      case "NO_PERIOD" -> "period not stated, so no yearly figure";
      case "NO_TURNOVER" -> "turnover not in any article read";
      case "NO_BASE" -> "a share, but of what is not stated";
      case "NO_COST" -> "cost not stated; net saving unknown";
      case "NO_PLAN" -> "no plan to compare with";
      case "NOT_DUE" -> "not due yet";
      case "NOT_COMPARABLE" -> "planned and realised on different bases";
      case "NOT_REPORTED" -> "due, but no article says what was saved";
      case "NO_REFERENCE_CLASS" -> "not a provider merger; the range does not apply";
      case "UNDATED" -> "no dated evidence";
      case "NO_CLAIM" -> "no amount stated";
      case "LAPSED" -> "lapsed with the merger";
      case "NO_STAGE" -> "no stage is reported";
      case "NOT_STATUTORY" -> "not a statutory form";
      case "NO_TARGET" -> "no date was promised";
      case "NO_ASSERTED_TARGET" -> "dates were named, each with a hedge";
      case "DONE" -> "it is complete or has ended";
      case "NO_ANNOUNCEMENT" -> "no announcement is dated";
      case "NOT_DONE" -> "it has not taken effect";
      case "FEW_CASES" -> "fewer than ten comparable cases";
      case "NO_COMMITMENT" -> "no dated promise has fallen due";
      case "BASIS_CHANGED" -> "the later figure is on another basis";
      case "NO_EARLIER_FIGURE" -> "only one figure, so nothing to compare";
      default -> Words.plain(code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    };
  }
}
