package org.partnershipledger.analytics.forecast;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.partnershipledger.organisation.ReferenceTransaction;

/** What became of the reference transactions from each starting point. */
public final class Forecasts {
  private final Map<StartingPoint, CumulativeIncidence> incidences =
      new EnumMap<>(StartingPoint.class);

  /** The incidences over these transactions. */
  public Forecasts(Collection<ReferenceTransaction> transactions) {
    for (StartingPoint from : StartingPoint.values()) {
      incidences.put(from, CumulativeIncidence.of(ReferenceClass.of(transactions, from)));
    }
  }

  /** What became of the plans that reached a step. */
  public CumulativeIncidence from(StartingPoint step) {
    return Objects.requireNonNull(incidences.get(step));
  }
}
