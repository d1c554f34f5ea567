package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.ingest.extraction.scene.Draft;

/** Drops an assurance that the text gives again in much the same words. */
final class Repeats {
  private static final double MUCH_THE_SAME = 0.5;

  private Repeats() {}

  static List<Draft> dropped(List<Draft> drafts) {
    Map<List<Object>, List<Draft>> kept = new LinkedHashMap<>();
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> alike = kept.computeIfAbsent(key(draft), k -> new ArrayList<>());
      if (alike.stream().noneMatch(k -> overlap(k.trigger(), draft.trigger()) >= MUCH_THE_SAME)) {
        alike.add(draft);
        all.add(draft);
      }
    }
    return all;
  }

  /** What must be equal: topic, strength and bodies. */
  private static List<Object> key(Draft draft) {
    AssuranceArguments arguments = (AssuranceArguments) draft.arguments();
    List<Object> key = new ArrayList<>(List.of(arguments.topic(), arguments.strength()));
    draft.organisations().forEach(o -> key.add(o.name()));
    return key;
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
