package org.partnershipledger.kubernetes.check;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are found. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  /** A fault, unless something holds. */
  void unless(boolean holds, String fault) {
    if (!holds) {
      found.add(fault);
    }
  }

  /** What was found. */
  List<String> list() {
    return found;
  }
}
