package org.partnershipledger.contracts.vocabulary;

/** What an assurance is about. */
public enum AssuranceTopic implements Wire {
  REDUNDANCIES("redundancies"),
  SERVICE_RETENTION("service-retention"),
  SOVEREIGNTY("sovereignty"),
  CONSULTATION("consultation"),
  OTHER("other");

  private final String wire;

  AssuranceTopic(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
