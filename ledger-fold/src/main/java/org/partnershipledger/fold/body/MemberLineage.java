package org.partnershipledger.fold.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipledger.organisation.LegalEvent;
import org.partnershipledger.organisation.Lineage;

/**
 * Which codes followed which in the register.
 *
 * <p>A code outlives a name, and an acquirer keeps its own, so a code is followed only where it
 * closed.
 */
public final class MemberLineage {

  /**
   * One code closed and another goes on.
   *
   * @param from the code that closed
   * @param to the code that goes on
   * @param on first day of the new state, the day after {@code from} closed
   */
  public record Succession(String from, String to, LocalDate on) {}

  private static final Comparator<Succession> ORDER =
      Comparator.comparing(Succession::on)
          .thenComparing(Succession::from)
          .thenComparing(Succession::to);

  /** A lineage in which nothing ever followed anything. */
  public static final MemberLineage NONE = of(List.of());

  private final Map<String, List<Succession>> bySource;

  private final Map<String, SortedSet<String>> descents = new HashMap<>();

  private MemberLineage(Map<String, List<Succession>> bySource) {
    this.bySource = bySource;
    bySource.keySet().forEach(id -> descents.put(id, descentOf(id)));
  }

  /** The lineage of these successions. */
  public static MemberLineage of(List<Succession> successions) {
    Map<String, List<Succession>> bySource = new HashMap<>();
    successions.stream()
        .sorted(ORDER)
        .forEach(s -> bySource.computeIfAbsent(s.from(), from -> new ArrayList<>()).add(s));
    return new MemberLineage(bySource);
  }

  /** The lineage that the register of bodies shows. */
  public static MemberLineage of(Lineage register) {
    List<Succession> successions = new ArrayList<>();
    for (LegalEvent event : register.legalEvents()) {
      event
          .successorCodes()
          .forEach(
              code ->
                  successions.add(new Succession(event.closedCode(), code, event.effectiveOn())));
    }
    return of(successions);
  }

  /** What followed a body at once; empty while it is open or nothing is known to have followed. */
  public List<Succession> successionsOf(String id) {
    return List.copyOf(bySource.getOrDefault(id, List.of()));
  }

  /** The body itself and everything that ever followed it. */
  public SortedSet<String> descent(String id) {
    SortedSet<String> known = descents.get(id);
    return known == null ? new TreeSet<>(Set.of(id)) : Collections.unmodifiableSortedSet(known);
  }

  /** The body itself, everything that ever followed it, and everything that it followed. */
  public SortedSet<String> line(String id) {
    SortedSet<String> line = new TreeSet<>(descent(id));
    descents.forEach(
        (ancestor, descent) -> {
          if (descent.contains(id)) {
            line.add(ancestor);
          }
        });
    return line;
  }

  private SortedSet<String> descentOf(String id) {
    SortedSet<String> reached = new TreeSet<>(Set.of(id));
    ArrayDeque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Succession next : successionsOf(open.remove())) {
        if (reached.add(next.to())) {
          open.add(next.to());
        }
      }
    }
    return reached;
  }

  /** Whether they are the same body, or one followed the other, at once or through others. */
  public boolean isSameLine(String one, String other) {
    return one.equals(other) || isFollowedBy(one, other) || isFollowedBy(other, one);
  }

  private boolean isFollowedBy(String one, String other) {
    SortedSet<String> descent = descents.get(one);
    return descent != null && descent.contains(other);
  }
}
