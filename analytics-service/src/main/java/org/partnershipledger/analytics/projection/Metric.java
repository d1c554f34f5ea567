package org.partnershipledger.analytics.projection;

import org.partnershipledger.contracts.vocabulary.Wire;

/** The figures that there are, by the names of docs/metrics.md. */
public enum Metric implements Wire {
  HEADLINE,
  REALISED,
  M1,
  M2,
  M3,
  M4,
  M5,
  M6,
  M7,
  M8,
  M9,
  M10,
  M11,
  M12,
  M13,
  M14,
  M15,
  M16,
  M17,
  M18,
  M19,
  M20,
  M21,
  M22,
  M23;

  @Override
  public String wire() {
    return name();
  }
}
