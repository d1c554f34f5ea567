package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;

/** Makes one fact of all that the text says of one person, event and set of bodies. */
final class Merging {
  private Merging() {}

  /** The facts, each once, the first place of the text before the later ones. */
  static List<Fact> of(List<Fact> facts) {
    Map<String, List<Fact>> byPerson = new LinkedHashMap<>();
    facts.forEach(f -> byPerson.computeIfAbsent(f.person().name(), n -> new ArrayList<>()).add(f));
    return byPerson.values().stream().flatMap(own -> ofOnePerson(own).stream()).toList();
  }

  private static List<Fact> ofOnePerson(List<Fact> facts) {
    SameFacts merged = new SameFacts();
    for (Fact fact : withoutIdleStays(facts)) {
      int at = merged.indexOf(fact, Merging::isSame);
      if (at < 0) {
        merged.add(fact);
      } else {
        merged.set(at, merge(merged.get(at), fact));
      }
    }
    return merged.all();
  }

  /** "is not retiring" of somebody who leaves for another reason says nothing of staying. */
  private static List<Fact> withoutIdleStays(List<Fact> facts) {
    boolean exits = facts.stream().anyMatch(f -> isExit(f.event()));
    return exits ? facts.stream().filter(f -> !f.rule().equals(MoveReader.STAYS)).toList() : facts;
  }

  private static boolean isSame(Fact one, Fact other) {
    if (!isSameEvent(one.event(), other.event())) {
      return false;
    }
    if (one.event() == LeadershipEvent.HOLDS) {
      return isSameRole(one.role(), other.role()) && overlaps(one, other);
    }
    return overlaps(one, other);
  }

  private static boolean isSameEvent(LeadershipEvent one, LeadershipEvent other) {
    return one == other || isExit(one) && isExit(other) || isEntry(one) && isEntry(other);
  }

  static boolean isExit(LeadershipEvent event) {
    return event == LeadershipEvent.LEFT || event == LeadershipEvent.RETIRED;
  }

  static boolean isEntry(LeadershipEvent event) {
    return event == LeadershipEvent.APPOINTED || event == LeadershipEvent.JOINT_APPOINTMENT;
  }

  private static boolean isSameRole(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || family(one.get()).equals(family(other.get()));
  }

  /** "Chief Executive", "joint chief executive" and "chief executive officer" are one family. */
  static String family(String role) {
    String words =
        role.toLowerCase(Locale.ROOT).replace("chairman", "chair").replace("chairwoman", "chair");
    if (words.contains("chief exec") && !words.contains("deputy")) {
      return "chief executive";
    }
    return words.startsWith("joint ") ? words.substring(6) : words;
  }

  private static boolean overlaps(Fact one, Fact other) {
    return one.employers().stream()
        .anyMatch(
            e -> other.employers().stream().anyMatch(o -> BodySet.sameBody(e.body(), o.body())));
  }

  /** The more telling event and the fuller set of bodies win; the earlier words stay the quote. */
  private static Fact merge(Fact one, Fact other) {
    boolean fuller = other.employers().size() > one.employers().size();
    List<Employer> employers = fuller ? other.employers() : one.employers();
    boolean tells =
        other.event() == LeadershipEvent.RETIRED
            || other.event() == LeadershipEvent.JOINT_APPOINTMENT;
    Fact event = tells && other.event() != one.event() ? one.as(other.event()) : one;
    return event
        .with(employers, one.sure() && !fuller || other.sure() && fuller)
        .or(other.role(), other.date());
  }

  /** Bodies of both, each once. */
  static List<Employer> union(List<Employer> one, List<Employer> other) {
    Set<String> keys = new HashSet<>();
    List<Employer> union = new ArrayList<>();
    for (List<Employer> part : List.of(one, other)) {
      for (Employer employer : part) {
        if (keys.add(employer.body().id().orElse(employer.body().key()))) {
          union.add(employer);
        }
      }
    }
    return union;
  }
}
