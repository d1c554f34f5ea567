package org.partnershipledger.local.proof.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.fold.claim.ReportedClaim;

/** That each claim counts once, for one partnership. */
final class Claims {
  private Claims() {}

  /** What the events of the ledger add up to, against the claims of each partnership. */
  static Finding onceEach(
      Observed observed, Expected expected, Map<String, List<ReportedClaim>> wanted) {
    Check check = new Check("every claim is recorded once, for one partnership");
    Map<String, String> held = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Seen event : inOrder(observed)) {
      if (!told.add(event.id().orElse(""))) {
        continue;
      }
      if (event.type().equals(EventType.PARTNERSHIP_MERGED.wireName())) {
        // What it held is held by the one that goes on.
        held.values().removeIf(event.key()::equals);
      }
      if (event.claim().isEmpty()) {
        continue;
      }
      String claim = event.claim().get() + " of " + event.key();
      if (event.type().equals(EventType.CLAIM_RECORDED.wireName())) {
        check.that(held.put(claim, event.key()) == null, "claim " + claim + " is recorded twice");
      } else {
        check.that(held.remove(claim) != null, "claim " + claim + " is withdrawn but not held");
      }
    }
    Map<String, String> right = new HashMap<>();
    wanted.forEach(
        (partnership, claims) ->
            claims.forEach(c -> right.put(c.claim().id() + " of " + partnership, partnership)));
    check.equal(held, right);
    check.that(
        wanted.size() == expected.partnerships().size(),
        "only %d of %d partnerships could be told apart"
            .formatted(wanted.size(), expected.partnerships().size()));
    return check.done();
  }

  private static List<Seen> inOrder(Observed observed) {
    List<Seen> events = new ArrayList<>(observed.of(Topic.PARTNERSHIP_EVENTS));
    events.sort(Comparator.comparingLong(Seen::sequence));
    return events;
  }
}
