package org.partnershipledger.analytics.savings;

import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** The cautions that the words around a number ask for. */
final class QualifierFlags {
  private QualifierFlags() {}

  /** The cautions of a qualifier; none for a number stated as it is. */
  static Set<Flag> of(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> Set.of();
      case ABOUT -> Set.of(Flag.APPROXIMATE);
      case NEARLY -> Set.of(Flag.APPROXIMATE, Flag.UPPER_BOUND);
      case UP_TO -> Set.of(Flag.UPPER_BOUND);
      case AT_LEAST, MORE_THAN -> Set.of(Flag.LOWER_BOUND);
      case BETWEEN -> Set.of(Flag.RANGE);
    };
  }
}
