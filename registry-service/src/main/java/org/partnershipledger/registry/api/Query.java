package org.partnershipledger.registry.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.registry.projection.PartnershipSort;
import org.partnershipledger.registry.webhook.delivery.Letter.State;
import org.partnershipledger.rim.openapi.QueryParameter;
import org.partnershipledger.rim.openapi.QueryParameter.Type;

/** The query parameters of this API: what is checked at the door is what the description says. */
enum Query {
  MEMBER("member", "ODS code or own id of a party", Type.TEXT, "RTG"),
  REGION("region", "NHS region of a party", Type.TEXT, "South West"),
  SECTOR("sector", "sector of a party", Type.TEXT, "acute"),
  FORM("form", "headline form", Form.values()),
  STAGE("stage", "headline stage", Stage.values()),
  SIDE_STATE("sideState", "headline side state", SideState.values()),
  LATE(
      "late",
      "true for those put off, or due before validOn (else today) and not in effect",
      Type.FLAG,
      true),
  Q("q", "words in the quotes of its claims; \"a phrase\", or, -not", Type.TEXT, "merger -merged"),
  SORT("sort", "in which order", PartnershipSort.values()),
  PARTNERSHIP(
      "partnership",
      "id of the partnership that it counts for",
      Type.TEXT,
      "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd"),
  ORGANISATION("organisation", "ODS code or own id of a body that it speaks of", Type.TEXT, "RTG"),
  ARTICLE("article", "id of the article", Type.TEXT, "ad524c33-fb5d-5c37-90a0-9585bd32f348"),
  CLAIM_KIND("kind", "kind of claim", ClaimKind.values()),
  ITEM_KIND("kind", "kind of question", Type.TEXT, "conflict"),
  CONCERNED(
      "partnership",
      "id of the partnership concerned",
      Type.TEXT,
      "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd"),
  BODY_KIND("kind", "kind of body", Type.TEXT, "foundation-trust"),
  NAME("name", "part of a present or past name", Type.TEXT, "Derby"),
  PRINTED_NAME("name", "a name as it is printed", Type.TEXT, "Derby Teaching Hospitals"),
  IDENTIFIER(
      "identifier",
      "an ODS code, alone or behind its system and a bar",
      Type.TEXT,
      "https://fhir.nhs.uk/Id/ods-organization-code|RTG"),
  COUNT("_count", "at most so many, 1 to 500", Type.NUMBER, 50),
  VALID_ON(
      Looks.VALID_ON, "as it was on this day, by what had been published", Type.DAY, "2019-10-01"),
  KNOWN_AT(
      Looks.KNOWN_AT,
      "as was known at this moment, by what had been recorded",
      Type.MOMENT,
      "2026-11-22T09:00:00Z"),
  CHANGE_TYPE(
      "type",
      "types of changes, with commas between them",
      Type.TEXT,
      "stage-changed.v1,targets-changed.v1"),
  LETTER_STATE(
      "state", "where letters are on their way; all that are parked when absent", State.values()),
  AFTER("after", "number of the last change that you have", Type.NUMBER, 17),
  LIMIT("limit", "at most so many, 1 to 500", Type.NUMBER, 50),
  CURSOR("cursor", "next of the page before", Type.TEXT, "NTZkYTI2MzItYWZkYw");

  /** Which partnerships, and in which order. */
  static final List<Query> PARTNERSHIPS =
      List.of(MEMBER, REGION, SECTOR, FORM, STAGE, SIDE_STATE, LATE, Q, SORT);

  /** Which claims. */
  static final List<Query> CLAIMS = List.of(PARTNERSHIP, ORGANISATION, ARTICLE, CLAIM_KIND, Q);

  /** Which bodies. */
  static final List<Query> ORGANISATIONS = List.of(BODY_KIND, SECTOR, REGION, NAME);

  /** Which questions. */
  static final List<Query> REVIEW_ITEMS = List.of(ITEM_KIND, CONCERNED);

  /** Which changes. */
  static final List<Query> CHANGES = List.of(CONCERNED, MEMBER, REGION, CHANGE_TYPE);

  /** Which part of the changes. */
  static final List<Query> AFTER_AND_LIMIT = List.of(AFTER, LIMIT);

  /** Of which ledger. */
  static final List<Query> LOOK = List.of(VALID_ON, KNOWN_AT);

  /** Which part of a list. */
  static final List<Query> PAGE = List.of(LIMIT, CURSOR);

  private final QueryParameter parameter;

  Query(String name, String meaning, Type type, Object example) {
    this.parameter = QueryParameter.of(name, meaning, type, example);
  }

  Query(String name, String meaning, Wire... words) {
    this.parameter =
        QueryParameter.word(name, meaning, Arrays.stream(words).map(Wire::wire).toList());
  }

  /** What it is called, means and takes. */
  QueryParameter parameter() {
    return parameter;
  }

  /** These lists, one behind the other. */
  @SafeVarargs
  static List<Query> all(List<Query>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
