package org.partnershipledger.registry.api.fhir;

import java.util.List;

/**
 * What a search found, as a FHIR R4 {@code Bundle}.
 *
 * @param resourceType always {@code Bundle}
 * @param type always {@code searchset}
 * @param total how many match, also beyond those shown
 * @param entry those shown
 */
public record Bundle(String resourceType, String type, int total, List<Entry> entry) {

  /** A resource that matches. */
  public record Entry(String fullUrl, FhirOrganization resource) {}

  /** The bundle of these entries. */
  public static Bundle of(int total, List<Entry> entries) {
    return new Bundle("Bundle", "searchset", total, entries);
  }
}
