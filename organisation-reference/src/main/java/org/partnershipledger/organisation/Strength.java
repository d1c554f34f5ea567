package org.partnershipledger.organisation;

import java.util.Optional;

/** How much a name form says by itself, the strongest first. */
public enum Strength {
  /** A name as the register has or had it. */
  REGISTER("register"),
  /** A register name respelled by rule, such as "Burton Hospitals FT". */
  VARIANT("variant"),
  /** A shorter name of two or more words, as the press uses it. */
  PRESS("press"),
  /** Initials or a contraction, such as "UHDB" or "SomPar". */
  INITIALS("initials"),
  /** One word that is usually a place or a site, such as "Weston". */
  PLACE("place");

  private final String wire;

  Strength(String wire) {
    this.wire = wire;
  }

  /** The word used in data files. */
  public String wire() {
    return wire;
  }

  /** The strength with this wire word; empty for a word that is not one of ours. */
  public static Optional<Strength> ofWire(String wire) {
    return WireWords.find(values(), Strength::wire, wire);
  }

  boolean isStrongerThan(Strength other) {
    return compareTo(other) < 0;
  }
}
