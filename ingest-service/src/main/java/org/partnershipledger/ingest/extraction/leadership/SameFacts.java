package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;

/** Facts in the order in which they came, looked up by the bodies that they share with another. */
final class SameFacts {
  private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, SortedSet<Integer>> placesOfBody = new HashMap<>();

  /** The place of the first fact of which a condition holds with this one; -1 when none does. */
  int indexOf(Fact fact, BiPredicate<Fact, Fact> same) {
    SortedSet<Integer> sharing = new TreeSet<>();
    for (Employer employer : fact.employers()) {
      namesOf(employer).forEach(n -> sharing.addAll(placesOfBody.getOrDefault(n, NONE)));
    }
    for (int place : sharing) {
      if (same.test(facts.get(place), fact)) {
        return place;
      }
    }
    return -1;
  }

  private static List<String> namesOf(Employer employer) {
    List<String> names = new ArrayList<>(List.of(employer.body().key()));
    employer.body().id().ifPresent(names::add);
    return names;
  }

  Fact get(int place) {
    return facts.get(place);
  }

  void add(Fact fact) {
    facts.add(fact);
    learn(fact, facts.size() - 1);
  }

  void set(int place, Fact fact) {
    facts.set(place, fact);
    learn(fact, place);
  }

  private void learn(Fact fact, int place) {
    for (Employer employer : fact.employers()) {
      namesOf(employer)
          .forEach(n -> placesOfBody.computeIfAbsent(n, k -> new TreeSet<>()).add(place));
    }
  }

  /** All facts, in order. */
  List<Fact> all() {
    return List.copyOf(facts);
  }
}
