package org.partnershipledger.registry.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.PartnershipFilter;
import org.partnershipledger.registry.projection.PartnershipQueries.After;
import org.partnershipledger.registry.projection.PartnershipSort;
import org.partnershipledger.rim.http.Parameters;

/**
 * Which list of partnerships a request asks for.
 *
 * @param filter which ones
 * @param sort in which order
 * @param asOf of which ledger
 */
record PartnershipList(PartnershipFilter filter, PartnershipSort sort, AsOf asOf) {

  static PartnershipList of(Parameters parameters, Clock clock) {
    AsOf asOf = Looks.of(parameters);
    LocalDate day = asOf.validOn().orElseGet(() -> LocalDate.now(clock));
    PartnershipFilter filter =
        new PartnershipFilter(
            parameters.text("member"),
            parameters.text("region"),
            parameters.text("sector"),
            parameters.word("form", Form.class),
            parameters.word("stage", Stage.class),
            parameters.word("sideState", SideState.class),
            parameters.flag("late") ? Optional.of(day) : Optional.empty(),
            parameters.text("q"));
    PartnershipSort sort =
        parameters.word("sort", PartnershipSort.class).orElse(PartnershipSort.LATEST_NEWS);
    return new PartnershipList(filter, sort, asOf);
  }

  /** The same list of another ledger. */
  PartnershipList at(AsOf other) {
    return new PartnershipList(filter, sort, other);
  }

  private String name() {
    return String.join("|", "partnerships", filter.text(), sort.wire(), Looks.text(asOf));
  }

  /** Where the list goes on after a cursor. */
  After after(String cursor) {
    return Cursor.read(cursor, name(), place -> new After(sort.key(place.get(0)), place.get(1)));
  }

  /** The cursor after a partnership. */
  String cursorAfter(PartnershipState state) {
    return new Cursor(name(), sort.placeOf(state)).text();
  }

  /** The place after a partnership. */
  After after(PartnershipState state) {
    List<String> place = sort.placeOf(state);
    return new After(place.get(0), place.get(1));
  }
}
