package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * Which partnerships.
 *
 * @param day the day that is described; empty for the present one
 * @param today the present day
 * @param chosen the words ticked in each facet; none stand for all
 * @param words what is searched for in sentences and names; blank for nothing
 * @param order what stands first
 */
public record Choice(
    Optional<LocalDate> day,
    LocalDate today,
    Map<Facet, List<String>> chosen,
    String words,
    Order order) {
  public Choice {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, ticked) -> copy.put(facet, List.copyOf(ticked)));
    chosen = Map.copyOf(copy);
  }

  /** What partnerships can be told apart by. */
  public enum Facet implements Wire {
    LATENESS("dates", Lateness.SQL),
    FORM("form", "s.form"),
    STAGE("stage", "s.standing"),
    SAVING("saving", "s.saving"),
    REGION("region", "s.region"),
    SECTOR("sector", "s.sector"),
    BODIES("bodies", "s.bodies");

    private final String wire;
    private final String sql;

    Facet(String wire, String sql) {
      this.wire = wire;
      this.sql = sql;
    }

    @Override
    public String wire() {
      return wire;
    }

    String sql() {
      return sql;
    }
  }

  /** The order of a list; what has no value stands last. */
  public enum Order implements Wire {
    LATEST("late", Lateness.DAYS + " desc nulls last, s.title"),
    SAVING("saving", "s.pounds desc nulls last, s.title"),
    REPORTED("reported", "s.last_reported_on desc nulls last, s.title"),
    NAME("name", "s.title");

    private final String wire;
    private final String sql;

    Order(String wire, String sql) {
      this.wire = wire;
      this.sql = sql;
    }

    @Override
    public String wire() {
      return wire;
    }

    String sql() {
      return sql;
    }
  }

  /** The words ticked in a facet. */
  public List<String> in(Facet facet) {
    return Objects.requireNonNullElse(chosen.get(facet), List.of());
  }

  /** The day that is described. */
  public LocalDate on() {
    return day.orElse(today);
  }

  /** Sentences count that were published by this day; undated ones as if on the last day of all. */
  LocalDate lastPublication() {
    return day.orElse(LocalDate.of(9999, 12, 31));
  }

  /** The same choice without a facet. */
  public Choice without(Facet facet) {
    Map<Facet, List<String>> left = new EnumMap<>(Facet.class);
    left.putAll(chosen);
    left.remove(facet);
    return new Choice(day, today, left, words, order);
  }

  /** How many facets have something ticked, the search counted as one. */
  public int filters() {
    return (int) chosen.values().stream().filter(ticked -> !ticked.isEmpty()).count()
        + (words.isBlank() ? 0 : 1);
  }

  /** The conditions, those of one facet left out where given. */
  Where where(Optional<Facet> leftOut) {
    Where where = Where.on(day);
    chosen.forEach(
        (facet, ticked) -> {
          if (!leftOut.equals(Optional.of(facet)) && !ticked.isEmpty()) {
            add(where, facet, ticked);
          }
        });
    if (!words.isBlank()) {
      where.and(
          """
          exists (select from sentence q where q.partnership_id = s.partnership_id
            and q.words @@ websearch_to_tsquery('english', ?)
            and coalesce(q.published_on, date '9999-12-31') <= ?)""",
          words,
          lastPublication());
    }
    return where;
  }

  private void add(Where where, Facet facet, List<String> ticked) {
    if (facet == Facet.LATENESS) {
      where.and("(" + Lateness.SQL + ") = any (?)", on(), on(), ticked.toArray(String[]::new));
    } else {
      where.among(facet.sql(), ticked);
    }
  }
}
