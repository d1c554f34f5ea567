package org.partnershipledger.organisation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which body followed which; edges may lead to codes that the reference does not hold. */
public final class Lineage {

  private static final Comparator<LegalEvent> IN_TIME =
      Comparator.comparing(LegalEvent::effectiveOn).thenComparing(LegalEvent::closedCode);

  private final Map<String, List<String>> successors;
  private final Map<String, Set<String>> predecessors = new TreeMap<>();
  private final List<LegalEvent> legalEvents;

  public Lineage(OrganisationReference reference) {
    this.successors =
        reference.all().stream()
            .collect(Collectors.toUnmodifiableMap(Organisation::id, Organisation::successors));
    for (Organisation organisation : reference.all()) {
      for (String successor : organisation.successors()) {
        predecessors.computeIfAbsent(successor, code -> new TreeSet<>()).add(organisation.id());
      }
    }
    this.legalEvents =
        reference.all().stream().flatMap(body -> event(body).stream()).sorted(IN_TIME).toList();
  }

  private static Optional<LegalEvent> event(Organisation body) {
    return body.closed()
        .filter(lastDay -> !body.successors().isEmpty())
        .map(lastDay -> new LegalEvent(body.id(), lastDay, lastDay.plusDays(1), body.successors()));
  }

  /** The ids that followed directly; empty for an open body and for a code that is not held. */
  public List<String> successorsOf(String id) {
    return successors.getOrDefault(id, List.of());
  }

  /** The ids that this one followed directly, in order; also for a code that is not held. */
  public List<String> predecessorsOf(String id) {
    return List.copyOf(predecessors.getOrDefault(id, Set.of()));
  }

  /** Every id that is reached by following successors, without the code itself. */
  public Set<String> reachable(String code) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(successorsOf(code));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (!next.equals(code) && reached.add(next)) {
        open.addAll(successorsOf(next));
      }
    }
    return Collections.unmodifiableSet(reached);
  }

  /**
   * Whether the two are one body, or one followed the other by any number of steps. Two bodies that
   * merely ended in the same third one are not of one lineage: they were the parties.
   */
  public boolean sameLineage(String a, String b) {
    return a.equals(b) || reachable(a).contains(b) || reachable(b).contains(a);
  }

  /** Every closure with successors, the earliest first. */
  public List<LegalEvent> legalEvents() {
    return legalEvents;
  }

  /**
   * The legal event that joined these members: one member's code closed into another member's, or
   * the codes of all members closed into one new code. Where several codes closed, the last one
   * completes it; of two on one day, the one with the higher code.
   */
  public Optional<LegalEvent> between(Set<String> members) {
    return eventsBetween(members).stream().max(IN_TIME);
  }

  /** Every event by which one of these members joined the others, the earliest first. */
  public List<LegalEvent> eventsBetween(Set<String> members) {
    Set<String> targets = new HashSet<>(commonSuccessors(members));
    targets.addAll(members);
    return legalEvents.stream()
        .filter(event -> members.contains(event.closedCode()))
        .filter(event -> event.successorCodes().stream().anyMatch(targets::contains))
        .toList();
  }

  private Set<String> commonSuccessors(Set<String> members) {
    Set<String> common = new HashSet<>();
    members.forEach(member -> common.addAll(successorsOf(member)));
    members.forEach(member -> common.retainAll(successorsOf(member)));
    return members.size() < 2 ? Set.of() : common;
  }
}
