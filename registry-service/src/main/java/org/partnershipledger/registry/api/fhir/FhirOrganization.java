package org.partnershipledger.registry.api.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.ledger.TrustState.DatedName;

/**
 * A body as a FHIR R4 {@code Organization}: who it is, not what is reported of it.
 *
 * @param resourceType always {@code Organization}
 * @param id ODS code, or the ledger's own id
 * @param identifier the ODS code with the days on which it held; the own id of a body without one
 * @param active whether its code is open
 * @param type what kind of body it is
 * @param name present name
 * @param alias other names that it bore
 */
public record FhirOrganization(
    String resourceType,
    String id,
    List<Identifier> identifier,
    boolean active,
    List<Concept> type,
    String name,
    List<String> alias) {

  /** The system of ODS codes. */
  public static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

  /** The system of the ledger's own ids. */
  public static final String OWN = "https://partnershipledger.org/id/organisation";

  /** An identifier with the days on which it held. */
  public record Identifier(String use, String system, String value, Optional<Period> period) {}

  /** First and last day. */
  public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {}

  /** A concept in words. */
  public record Concept(String text) {}

  /** The resource of a body. */
  public static FhirOrganization of(TrustState body) {
    return new FhirOrganization(
        "Organization",
        fhirId(body.id()),
        List.of(identifier(body)),
        body.closed().isEmpty(),
        Stream.concat(Stream.of(body.kind()), body.sector().stream()).map(Concept::new).toList(),
        body.name(),
        body.names().stream()
            .map(DatedName::name)
            .filter(other -> !other.equals(body.name()))
            .distinct()
            .toList());
  }

  /** FHIR ids know letters, digits, dash and dot, at most 64. */
  private static String fhirId(String id) {
    String allowed = id.replaceAll("[^A-Za-z0-9.-]", "-");
    return allowed.substring(0, Math.min(64, allowed.length()));
  }

  private static Identifier identifier(TrustState body) {
    Optional<Period> period =
        body.opened().isEmpty() && body.closed().isEmpty()
            ? Optional.empty()
            : Optional.of(new Period(body.opened(), body.closed()));
    return new Identifier(
        "official", body.code().isPresent() ? ODS : OWN, body.code().orElse(body.id()), period);
  }
}
