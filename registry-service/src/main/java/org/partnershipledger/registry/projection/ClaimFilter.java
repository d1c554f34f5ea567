package org.partnershipledger.registry.projection;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.registry.projection.PartnershipFilter.Conditions;

/**
 * Which claims are wanted; an empty value lets all through.
 *
 * @param partnership id of the partnership that it counts for
 * @param organisation ODS code or own id of a body that it speaks of
 * @param article id of its article
 * @param kind its kind
 * @param quote words that one of its quotes holds, as a search engine takes them
 */
public record ClaimFilter(
    Optional<String> partnership,
    Optional<String> organisation,
    Optional<String> article,
    Optional<ClaimKind> kind,
    Optional<String> quote) {

  /** The claims of a partnership. */
  public static ClaimFilter ofPartnership(String id) {
    return new ClaimFilter(
        Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  void addTo(Conditions conditions) {
    partnership.ifPresent(
        id -> conditions.add("claim.partnership_id = :partnership", "partnership", id));
    organisation.ifPresent(
        id -> conditions.add("claim.subjects @> array[cast(:body as text)]", "body", id));
    article.ifPresent(id -> conditions.add("claim.article_id = :article", "article", id));
    kind.ifPresent(k -> conditions.add("claim.kind = :kind", "kind", k.wire()));
    quote.ifPresent(
        words ->
            conditions.add(
                "claim.quotes @@ websearch_to_tsquery('english', :quote)", "quote", words));
  }

  /** The filter as one text; equal filters have equal texts. */
  public String text() {
    return String.join(
        "|",
        partnership.orElse(""),
        organisation.orElse(""),
        article.orElse(""),
        kind.map(ClaimKind::wire).orElse(""),
        quote.orElse(""));
  }
}
