package org.partnershipledger.analytics.dashboard.words;

import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Lateness;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;

/** Facets and their values in words. */
public final class FacetWords {
  private FacetWords() {}

  /** The heading of a facet. */
  public static String heading(Facet facet) {
    return switch (facet) {
      case LATENESS -> "Against first date";
      case FORM -> "Form";
      case STAGE -> "Stage";
      case SAVING -> "Savings";
      case REGION -> "Region";
      case SECTOR -> "Sector";
      case BODIES -> "Bodies";
    };
  }

  /** A value of a facet. */
  public static String value(Facet facet, String value) {
    return Words.capital(
        switch (facet) {
          case LATENESS -> lateness(value);
          case FORM -> form(value);
          case STAGE -> stage(value);
          case SAVING -> saving(value);
          case REGION -> place(value, "region not known", "several regions");
          case SECTOR -> place(value, "sector not known", "several sectors");
          case BODIES -> bodies(value);
        });
  }

  private static String place(String value, String unknown, String several) {
    return switch (value) {
      case "unknown" -> unknown;
      case "several" -> several;
      default -> Words.plain(value);
    };
  }

  private static String lateness(String value) {
    return Wire.named(Lateness.State.class, value)
        .map(
            s ->
                switch (s) {
                  case LATE -> "late";
                  case ON_TIME -> "on time or early";
                  case NOT_DUE -> "not due yet";
                  case NO_DATE -> "no date stated";
                  case ENDED -> "ended";
                })
        .orElse(value);
  }

  private static String form(String value) {
    return Wire.named(Form.class, value).map(Words::of).orElse(value);
  }

  private static String stage(String value) {
    return value.equals("none")
        ? "no stage reported"
        : Wire.named(Stage.class, value).map(Words::of).orElseGet(() -> Words.plain(value));
  }

  private static String saving(String value) {
    return switch (value) {
      case "annual" -> "a year";
      case "cumulative" -> "in all, over a stated time";
      case "one-off" -> "once";
      case "unstated" -> "period not stated";
      case "lapsed" -> "lapsed";
      case "none" -> "no amount stated";
      default -> value;
    };
  }

  private static String bodies(String value) {
    return switch (value) {
      case "provider" -> "providers";
      case "commissioner" -> "commissioners";
      case "national" -> "national bodies";
      default -> "not known";
    };
  }
}
