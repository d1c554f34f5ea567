package org.partnershipledger.organisation;

import java.util.Optional;

/** The sort of work that an organisation does. */
public enum Sector {
  ACUTE("acute"),
  MENTAL_HEALTH("mental-health"),
  COMMUNITY("community"),
  /** Two or more of acute, community and mental health care. */
  INTEGRATED("integrated"),
  SPECIALIST("specialist"),
  AMBULANCE("ambulance"),
  COMMISSIONER("commissioner"),
  NATIONAL("national");

  private final String wire;

  Sector(String wire) {
    this.wire = wire;
  }

  /** The word used in data files and on the wire. */
  public String wire() {
    return wire;
  }

  /** The sector with this wire word; empty for a word that is not one of ours. */
  public static Optional<Sector> ofWire(String wire) {
    return WireWords.find(values(), Sector::wire, wire);
  }
}
