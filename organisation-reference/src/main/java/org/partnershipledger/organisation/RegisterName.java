package org.partnershipledger.organisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A register name taken apart into what is the body's own and the ending that states its legal
 * form.
 *
 * @param stem the name without its ending, without {@code NHS} in front for commissioners
 */
record RegisterName(String full, String stem, Ending ending) {

  /** The legal endings, the longest first, each with the endings that are printed in its place. */
  enum Ending {
    FOUNDATION_TRUST(
        " NHS Foundation Trust", " Foundation Trust", " NHS FT", " FT", " NHS Trust", " Trust"),
    NHS_TRUST(" NHS Trust", " Trust"),
    TRUST(" Trust", " NHS Trust"),
    COMPANY(" CIC", " Community Interest Company", ""),
    CCG(" CCG", " Clinical Commissioning Group"),
    ICB(" Integrated Care Board", " ICB"),
    NONE("");

    private final List<String> printed;

    Ending(String... printed) {
      this.printed = List.of(printed);
    }

    String registered() {
      return printed.getFirst();
    }

    /** Every ending in print, the registered one first. */
    List<String> printed() {
      return printed;
    }

    private boolean suits(Kind kind) {
      return switch (this) {
        case FOUNDATION_TRUST, NHS_TRUST, TRUST -> kind.isTrust();
        case COMPANY -> kind == Kind.SOCIAL_ENTERPRISE;
        case CCG -> kind == Kind.CCG;
        case ICB -> kind == Kind.ICB;
        case NONE -> true;
      };
    }
  }

  static RegisterName of(String name, Kind kind) {
    Ending ending =
        Stream.of(Ending.values())
            .filter(candidate -> candidate.suits(kind) && name.endsWith(candidate.registered()))
            .findFirst()
            .orElse(Ending.NONE);
    String stem = name.substring(0, name.length() - ending.registered().length());
    return new RegisterName(name, own(stem, ending), ending);
  }

  private static String own(String stem, Ending ending) {
    boolean commissioner = ending == Ending.CCG || ending == Ending.ICB;
    String own = commissioner && stem.startsWith("NHS ") ? stem.substring("NHS ".length()) : stem;
    return own.endsWith(",") ? own.substring(0, own.length() - 1) : own;
  }
}
