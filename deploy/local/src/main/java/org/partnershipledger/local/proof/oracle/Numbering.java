package org.partnershipledger.local.proof.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.contracts.envelope.Topic;

/** That what a relay publishes is numbered without gaps, in order, and the same when it repeats. */
final class Numbering {
  private static final List<Topic.Owner> RELAYS =
      List.of(Topic.Owner.REGISTRY, Topic.Owner.ANALYTICS);

  private Numbering() {}

  static Finding gapless(Observed observed) {
    Check check = new Check("the numbers of registry and analytics have no gap");
    for (Topic.Owner owner : RELAYS) {
      Map<Long, String> byNumber = new TreeMap<>();
      for (Seen event : numbered(observed, owner)) {
        String id = event.id().orElse("");
        String other = byNumber.putIfAbsent(event.sequence(), id);
        check.that(
            other == null || other.equals(id),
            owner.service() + " gave the number " + event.sequence() + " to two events");
      }
      long last = observed.lastSequences().getOrDefault(owner, 0L);
      for (long number = 1; number <= last; number++) {
        check.that(byNumber.containsKey(number), owner.service() + " lacks the number " + number);
      }
      check.that(
          byNumber.keySet().stream().allMatch(number -> number >= 1 && number <= last),
          owner.service() + " has published beyond its last number " + last);
    }
    return check.done();
  }

  static Finding inOrder(Observed observed) {
    Check check = new Check("each key's events come in the order of their numbers");
    for (Topic.Owner owner : RELAYS) {
      for (Topic topic : Topic.publicOf(owner)) {
        Map<String, Long> reached = new HashMap<>();
        Map<String, Boolean> told = new HashMap<>();
        for (Seen event : observed.of(topic)) {
          // A repeat after a crash is told apart by its id; subscribers pass over it.
          if (event.sequence() == 0 || told.put(event.id().orElse(""), true) != null) {
            continue;
          }
          long before = reached.getOrDefault(event.key(), 0L);
          check.that(
              event.sequence() > before,
              "%s: %s comes after %d of the same key %s"
                  .formatted(topic.topicName(), event.sequence(), before, event.key()));
          reached.put(event.key(), Math.max(before, event.sequence()));
        }
      }
    }
    return check.done();
  }

  static Finding sameAgain(Observed observed) {
    Check check = new Check("an event that comes again has the same number, key and value");
    for (Topic.Owner owner : RELAYS) {
      Map<String, Seen> first = new HashMap<>();
      for (Seen event : numbered(observed, owner)) {
        Seen before = first.putIfAbsent(event.id().orElse(""), event);
        check.that(
            before == null || before.equals(event),
            owner.service() + " tells event " + event.id().orElse("") + " in two ways");
      }
    }
    return check.done();
  }

  private static List<Seen> numbered(Observed observed, Topic.Owner owner) {
    return Topic.publicOf(owner).stream()
        .flatMap(topic -> observed.of(topic).stream())
        .filter(event -> event.sequence() > 0)
        .toList();
  }
}
