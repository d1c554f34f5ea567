package org.partnershipledger.analytics.projection.summary;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;

/**
 * Counts how many partnerships have each value of each facet, all other facets as chosen. Facets in
 * which nothing is ticked ask the same, so that one look at the partnerships counts them all; every
 * other is counted by itself.
 */
final class FacetCounts {
  private static final String COUNT =
      """
      (select case %s end facet, case %s end value, count(*) n
      from (select %s from summary s where %s) s
      group by grouping sets (%s))
      """;

  private final Choice choice;
  private final List<String> parts = new ArrayList<>();
  private final List<Counted> counted = new ArrayList<>();

  private FacetCounts(Choice choice) {
    this.choice = choice;
  }

  /** A part of the statement: which facets it counts, among which partnerships. */
  private record Counted(List<Facet> facets, Where where) {}

  static FacetCounts of(Choice choice) {
    FacetCounts counts = new FacetCounts(choice);
    List<Facet> open =
        Arrays.stream(Facet.values()).filter(facet -> choice.in(facet).isEmpty()).toList();
    if (!open.isEmpty()) {
      counts.add(open, choice.where(Optional.empty()));
    }
    for (Facet facet : Facet.values()) {
      if (!open.contains(facet)) {
        counts.add(List.of(facet), choice.where(Optional.of(facet)));
      }
    }
    return counts;
  }

  private void add(List<Facet> facets, Where where) {
    String columns = joined(facets, f -> f.sql() + "::text as " + f.name(), ", ");
    String which = joined(facets, f -> "when grouping(" + f.name() + ") = 0 then '" + f + "'", " ");
    String value = joined(facets, f -> "when grouping(" + f.name() + ") = 0 then " + f.name(), " ");
    String sets = joined(facets, f -> "(" + f.name() + ")", ", ");
    parts.add(COUNT.formatted(which, value, columns, where.sql(), sets));
    counted.add(new Counted(facets, where));
  }

  private static String joined(List<Facet> facets, Function<Facet, String> part, String by) {
    return facets.stream().map(part).collect(Collectors.joining(by));
  }

  /** The statement: facet, value, how many; the most frequent value first. */
  String sql() {
    return String.join(" union all ", parts) + " order by n desc, value";
  }

  /** Sets what it asks for. */
  void set(PreparedStatement statement) throws SQLException {
    int place = 1;
    for (Counted part : counted) {
      if (part.facets().contains(Facet.LATENESS)) {
        statement.setObject(place++, choice.on());
        statement.setObject(place++, choice.on());
      }
      place = part.where().set(statement, place);
    }
  }
}
