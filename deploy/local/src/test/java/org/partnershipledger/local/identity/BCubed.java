package org.partnershipledger.local.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well groups agree with those of people, by Bagga and Baldwin's B-cubed: for each item, which
 * part of its group belongs with it (precision), and which part of what belongs with it is in its
 * group (recall); the mean over the items.
 *
 * @param precision 1 when no group holds two that do not belong together
 * @param recall 1 when all that belongs together is in one group
 */
record BCubed(double precision, double recall) {

  /**
   * The agreement over the items that people have judged.
   *
   * @param groups the groups; what nobody judged is left out of them
   * @param labels what each item is, by people
   */
  static <T> BCubed of(Collection<? extends Collection<T>> groups, Map<T, String> labels) {
    double precision = 0;
    double recall = 0;
    int items = 0;
    for (Collection<T> group : groups) {
      Set<T> judged = new HashSet<>(group);
      judged.retainAll(labels.keySet());
      for (T item : judged) {
        String label = labels.get(item);
        double right = judged.stream().filter(other -> labels.get(other).equals(label)).count();
        precision += right / judged.size();
        recall += right / labels.values().stream().filter(label::equals).count();
        items++;
      }
    }
    return new BCubed(precision / items, recall / items);
  }
}
