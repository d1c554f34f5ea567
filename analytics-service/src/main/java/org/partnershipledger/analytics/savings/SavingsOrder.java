package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Comparator;

/** Orders that several rules share. */
final class SavingsOrder {
  private SavingsOrder() {}

  /** The later claim first; an undated one last, since nothing shows that it is later. */
  static final Comparator<SavingsLine> LATER_FIRST =
      Comparator.comparing((SavingsLine l) -> l.madeOn().orElse(LocalDate.MIN)).reversed();

  /** The higher-ranked document first, then the claim that someone answers for. */
  static final Comparator<SavingsLine> HIGHER_FIRST =
      Comparator.comparing(SavingsLine::rank).reversed().thenComparing(l -> !l.attributed());
}
