package org.partnershipledger.contracts.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.contracts.envelope.EventType;

/** Checks the README's table of types, whose meanings are those of the schemas. */
final class CatalogueCheck {
  private CatalogueCheck() {}

  /** What differs. */
  static List<String> differences(PublishedContract contract) {
    List<CatalogueRow> expected =
        Arrays.stream(EventType.values()).map(type -> row(type, contract)).toList();
    List<String> differences = new ArrayList<>();
    expected.stream()
        .filter(row -> !contract.catalogue().contains(row))
        .forEach(row -> differences.add("the catalogue lacks " + row));
    contract.catalogue().stream()
        .filter(row -> !expected.contains(row))
        .forEach(row -> differences.add("the catalogue has, but no code, " + row));
    return differences;
  }

  private static CatalogueRow row(EventType type, PublishedContract contract) {
    return new CatalogueRow(
        type.shortName(),
        type.topic().topicName(),
        type.topic().key(),
        contract.schemas().get(type.shortName()).path("description").asText(),
        type.payload().getSimpleName());
  }
}
