package org.partnershipledger.registry.api;

import static org.partnershipledger.registry.api.Query.ARTICLE;
import static org.partnershipledger.registry.api.Query.BODY_KIND;
import static org.partnershipledger.registry.api.Query.CLAIM_KIND;
import static org.partnershipledger.registry.api.Query.COUNT;
import static org.partnershipledger.registry.api.Query.CURSOR;
import static org.partnershipledger.registry.api.Query.FORM;
import static org.partnershipledger.registry.api.Query.IDENTIFIER;
import static org.partnershipledger.registry.api.Query.KNOWN_AT;
import static org.partnershipledger.registry.api.Query.LATE;
import static org.partnershipledger.registry.api.Query.LIMIT;
import static org.partnershipledger.registry.api.Query.MEMBER;
import static org.partnershipledger.registry.api.Query.NAME;
import static org.partnershipledger.registry.api.Query.ORGANISATION;
import static org.partnershipledger.registry.api.Query.PARTNERSHIP;
import static org.partnershipledger.registry.api.Query.Q;
import static org.partnershipledger.registry.api.Query.REGION;
import static org.partnershipledger.registry.api.Query.SECTOR;
import static org.partnershipledger.registry.api.Query.SIDE_STATE;
import static org.partnershipledger.registry.api.Query.SORT;
import static org.partnershipledger.registry.api.Query.STAGE;
import static org.partnershipledger.registry.api.Query.VALID_ON;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.rim.http.Parameters;

/** The operations that take query parameters, and which they take. */
enum Door {
  LIST_PARTNERSHIPS(
      "listPartnerships",
      MEMBER,
      REGION,
      SECTOR,
      FORM,
      STAGE,
      SIDE_STATE,
      LATE,
      Q,
      SORT,
      VALID_ON,
      KNOWN_AT,
      LIMIT,
      CURSOR),
  EXPORT_PARTNERSHIPS(
      "exportPartnerships",
      MEMBER,
      REGION,
      SECTOR,
      FORM,
      STAGE,
      SIDE_STATE,
      LATE,
      Q,
      SORT,
      VALID_ON,
      KNOWN_AT),
  FIND_PARTNERSHIP("findPartnership", VALID_ON, KNOWN_AT),
  LIST_CLAIMS_OF_PARTNERSHIP("listClaimsOfPartnership", VALID_ON, KNOWN_AT, LIMIT, CURSOR),
  LIST_SUGGESTIONS_OF_PARTNERSHIP("listSuggestionsOfPartnership"),
  LIST_CLAIMS(
      "listClaims",
      PARTNERSHIP,
      ORGANISATION,
      ARTICLE,
      CLAIM_KIND,
      Q,
      VALID_ON,
      KNOWN_AT,
      LIMIT,
      CURSOR),
  EXPORT_CLAIMS(
      "exportClaims", PARTNERSHIP, ORGANISATION, ARTICLE, CLAIM_KIND, Q, VALID_ON, KNOWN_AT),
  FIND_CLAIM("findClaim", VALID_ON, KNOWN_AT),
  LIST_ORGANISATIONS(
      "listOrganisations", BODY_KIND, SECTOR, REGION, NAME, VALID_ON, KNOWN_AT, LIMIT, CURSOR),
  FIND_ORGANISATION("findOrganisation", VALID_ON, KNOWN_AT),
  RESOLVE_NAME("resolveName", NAME, VALID_ON),
  FIND_ARTICLE("findArticle", VALID_ON, KNOWN_AT),
  SEARCH_FHIR("searchFhirOrganizations", IDENTIFIER, NAME, COUNT),
  NO_PARAMETERS("");

  private final String operation;
  private final List<Query> queries;

  Door(String operation, Query... queries) {
    this.operation = operation;
    this.queries = List.of(queries);
  }

  List<Query> queries() {
    return queries;
  }

  /**
   * The parameters of a request.
   *
   * @throws org.partnershipledger.rim.problem.ProblemException when there is one that the operation
   *     does not take
   */
  Parameters open(UriInfo uri) {
    return Parameters.of(uri, Query.names(queries));
  }

  /** The parameters that an operation takes; an export in another form takes the same. */
  static List<Query> of(String operationId) {
    return Arrays.stream(values())
        .filter(door -> !door.operation.isEmpty() && operationId.startsWith(door.operation))
        .reduce((one, other) -> one.operation.length() >= other.operation.length() ? one : other)
        .map(Door::queries)
        .orElse(List.of());
  }
}
