package org.partnershipledger.registry.api;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.registry.projection.PartnershipSort;

/** The query parameters of this API: what is checked at the door is what the description says. */
enum Query {
  MEMBER("member", "ODS code or own id of a party", Type.TEXT),
  REGION("region", "NHS region of a party, such as South West", Type.TEXT),
  SECTOR("sector", "sector of a party, such as acute", Type.TEXT),
  FORM("form", "headline form", Type.WORD, Form.values()),
  STAGE("stage", "headline stage", Type.WORD, Stage.values()),
  SIDE_STATE("sideState", "headline side state", Type.WORD, SideState.values()),
  LATE(
      "late",
      "true for those put off, or due before validOn (else today) and not in effect",
      Type.FLAG),
  Q("q", "words in the quotes of its claims; \"a phrase\", or, -not", Type.TEXT),
  SORT("sort", "in which order", Type.WORD, PartnershipSort.values()),
  PARTNERSHIP("partnership", "id of the partnership that it counts for", Type.TEXT),
  ORGANISATION("organisation", "ODS code or own id of a body that it speaks of", Type.TEXT),
  ARTICLE("article", "id of the article", Type.TEXT),
  CLAIM_KIND("kind", "kind of claim", Type.WORD, ClaimKind.values()),
  BODY_KIND("kind", "such as foundation-trust", Type.TEXT),
  NAME("name", "part of a present or past name", Type.TEXT),
  IDENTIFIER("identifier", "https://fhir.nhs.uk/Id/ods-organization-code|CODE", Type.TEXT),
  COUNT("_count", "at most so many, 1 to 500", Type.NUMBER),
  VALID_ON(Looks.VALID_ON, "as it was on this day, by what had been published", Type.DAY),
  KNOWN_AT(Looks.KNOWN_AT, "as was known at this moment, by what had been recorded", Type.MOMENT),
  LIMIT("limit", "at most so many, 1 to 500", Type.NUMBER),
  CURSOR("cursor", "next of the page before", Type.TEXT);

  /** What a value looks like. */
  enum Type {
    TEXT,
    WORD,
    FLAG,
    NUMBER,
    DAY,
    MOMENT
  }

  private final String parameter;
  private final String meaning;
  private final Type type;
  private final List<String> words;

  Query(String parameter, String meaning, Type type, Wire... words) {
    this.parameter = parameter;
    this.meaning = meaning;
    this.type = type;
    this.words = Arrays.stream(words).map(Wire::wire).toList();
  }

  /** Its name in the address. */
  String parameter() {
    return parameter;
  }

  String meaning() {
    return meaning;
  }

  Type type() {
    return type;
  }

  /** The words that it takes; empty when it takes others. */
  List<String> words() {
    return words;
  }

  /** The names of these, as {@code Parameters} takes them. */
  static String[] names(List<Query> queries) {
    return queries.stream().map(Query::parameter).toArray(String[]::new);
  }
}
