package org.partnershipledger.local.proof.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A comparison under way: it counts what it compares and notes what is wrong. */
final class Check {
  private final String name;
  private final List<String> faults = new ArrayList<>();
  private long compared;

  Check(String name) {
    this.name = name;
  }

  /** Notes a fault unless something holds. */
  void that(boolean holds, String fault) {
    compared++;
    if (!holds) {
      faults.add(fault);
    }
  }

  /** Compares two things by name: nothing missing, nothing more, nothing else. */
  void equal(Map<String, ?> found, Map<String, ?> wanted) {
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    for (String one : names) {
      that(
          Objects.equals(found.get(one), wanted.get(one)),
          !found.containsKey(one)
              ? one + " is missing"
              : !wanted.containsKey(one) ? one + " is too many" : one + " is another");
    }
  }

  /** Compares two lists without regard to order. */
  void same(Collection<?> found, Collection<?> wanted) {
    Map<Object, Integer> open = new HashMap<>();
    wanted.forEach(one -> open.merge(one, 1, Integer::sum));
    for (Object one : found) {
      int left = open.merge(one, -1, Integer::sum);
      that(left >= 0, "is too many: " + shortened(one));
    }
    open.forEach((one, left) -> that(left <= 0, "is missing: " + shortened(one)));
  }

  Finding done() {
    return new Finding(name, compared, faults);
  }

  private static String shortened(Object one) {
    String text = one.toString();
    return text.length() > 200 ? text.substring(0, 200) + " …" : text;
  }
}
