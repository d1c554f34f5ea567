package org.partnershipledger.analytics.dashboard.explore;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.frame.Frame.Hidden;
import org.partnershipledger.analytics.projection.summary.Choice;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.rim.http.Parameters;

/**
 * What is asked of the table, as it stands in the address.
 *
 * @param choice which partnerships, in which order
 * @param page which page of them, from 1
 */
record Request(Choice choice, int page) {
  private static final int PAGES = 100_000;
  private static final int MOST_TICKED = 100;

  /** The request of an address. */
  static Request of(UriInfo uri, Parameters parameters, Optional<LocalDate> day, LocalDate today) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> ticked =
          uri.getQueryParameters().getOrDefault(facet.wire(), List.of()).stream()
              .filter(word -> !word.isBlank() && word.indexOf('\0') < 0)
              .distinct()
              .limit(MOST_TICKED)
              .toList();
      chosen.put(facet, ticked);
    }
    return new Request(
        new Choice(
            day,
            today,
            chosen,
            parameters.text("q").orElse(""),
            parameters.word("sort", Order.class).orElse(Order.LATEST)),
        parameters.number("page", 1, 1, PAGES));
  }

  /** The names that an address may have. */
  static String[] names() {
    List<String> names = new ArrayList<>(List.of("q", "sort", "page", "validOn"));
    for (Facet facet : Facet.values()) {
      names.add(facet.wire());
    }
    return names.toArray(String[]::new);
  }

  /** The parameters of the same choice on another page; the day is left to the frame. */
  List<Hidden> parameters(int otherPage) {
    List<Hidden> parameters = new ArrayList<>();
    if (!choice.words().isBlank()) {
      parameters.add(new Hidden("q", choice.words()));
    }
    for (Facet facet : Facet.values()) {
      choice.in(facet).forEach(word -> parameters.add(new Hidden(facet.wire(), word)));
    }
    if (choice.order() != Order.LATEST) {
      parameters.add(new Hidden("sort", choice.order().wire()));
    }
    if (otherPage > 1) {
      parameters.add(new Hidden("page", Integer.toString(otherPage)));
    }
    return parameters;
  }
}
