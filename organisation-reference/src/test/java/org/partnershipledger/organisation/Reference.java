package org.partnershipledger.organisation;

/** The real reference, read once for all tests. */
final class Reference {

  static final OrganisationReference REAL = OrganisationReference.load();

  private Reference() {}
}
