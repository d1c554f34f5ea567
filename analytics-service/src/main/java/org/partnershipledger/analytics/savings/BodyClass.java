package org.partnershipledger.analytics.savings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Wire;

/** Whose money a saving is; totals never cross it (METRICS M10). */
public enum BodyClass implements Wire {
  /** Trusts, care trusts and social enterprises. */
  PROVIDER("provider"),
  /** CCGs and integrated care boards. */
  COMMISSIONER("commissioner"),
  /** Arm's-length bodies. */
  NATIONAL("national"),
  /** Bodies of which the class is not known. */
  OTHER("other");

  private final String wire;

  BodyClass(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The class of a partnership: provider as soon as one member is, since the saving is then made in
   * care; else national before commissioner; other when nothing is known of any member.
   */
  public static BodyClass of(Collection<BodyClass> members) {
    Set<BodyClass> known = EnumSet.noneOf(BodyClass.class);
    known.addAll(members);
    for (BodyClass first : new BodyClass[] {PROVIDER, NATIONAL, COMMISSIONER}) {
      if (known.contains(first)) {
        return first;
      }
    }
    return OTHER;
  }
}
