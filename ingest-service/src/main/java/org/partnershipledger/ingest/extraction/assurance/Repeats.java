package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.ingest.extraction.scene.Draft;

/** Drops an assurance that the text gives again in much the same words. */
final class Repeats {
  private static final double MUCH_THE_SAME = 0.5;

  private Repeats() {}

  static List<Draft> dropped(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (kept.stream().noneMatch(k -> repeats(k, draft))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean repeats(Draft one, Draft other) {
    AssuranceArguments first = (AssuranceArguments) one.arguments();
    AssuranceArguments second = (AssuranceArguments) other.arguments();
    return first.topic() == second.topic()
        && first.strength() == second.strength()
        && one.organisations().stream()
            .map(o -> o.name())
            .toList()
            .equals(other.organisations().stream().map(o -> o.name()).toList())
        && overlap(one.trigger(), other.trigger()) >= MUCH_THE_SAME;
  }

  private static double overlap(String one, String other) {
    Set<String> first = new HashSet<>(Arrays.asList(one.split(" ")));
    Set<String> second = new HashSet<>(Arrays.asList(other.split(" ")));
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    first.addAll(second);
    return (double) both.size() / first.size();
  }
}
