package org.partnershipledger.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimFilter;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.registry.projection.PartnershipQueries.AfterClaim;
import org.partnershipledger.rim.http.Parameters;

/**
 * Which list of claims a request asks for.
 *
 * @param filter which ones
 * @param asOf of which ledger
 */
record ClaimList(ClaimFilter filter, AsOf asOf) {

  static ClaimList ofPartnership(String id, AsOf asOf) {
    return new ClaimList(ClaimFilter.ofPartnership(id), asOf);
  }

  static ClaimList of(Parameters parameters) {
    return new ClaimList(
        new ClaimFilter(
            parameters.text("partnership"),
            parameters.text("organisation"),
            parameters.text("article"),
            parameters.word("kind", ClaimKind.class),
            parameters.text("q")),
        Looks.of(parameters));
  }

  /** The same list of another ledger. */
  ClaimList at(AsOf other) {
    return new ClaimList(filter, other);
  }

  private String name() {
    return String.join("|", "claims", filter.text(), Looks.text(asOf));
  }

  Page<ClaimView> page(PartnershipQueries queries, Parameters parameters, int limit) {
    Optional<AfterClaim> after =
        parameters.text("cursor").map(text -> Cursor.read(text, name(), ClaimList::place));
    List<Placed> fetched = queries.claims(filter, asOf, after, limit + 1);
    return Page.of(fetched, limit, asOf, this::cursorAfter)
        .map(placed -> ClaimView.of(placed.claim(), placed.partnershipId()));
  }

  private static AfterClaim place(List<String> key) {
    return new AfterClaim(LocalDate.parse(key.get(0)), key.get(1), Integer.parseInt(key.get(2)));
  }

  private String cursorAfter(Placed placed) {
    AfterClaim after = AfterClaim.of(placed.claim());
    return new Cursor(
            name(),
            List.of(
                after.reportedOn().toString(), after.articleId(), String.valueOf(after.position())))
        .text();
  }
}
