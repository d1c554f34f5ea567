package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * M8, the plausibility band of a promised yearly saving, by its share of turnover (M2): below 1 per
 * cent low, 1 to 3 typical, above 3 to 6 high, above 6 extraordinary.
 *
 * <p>Category. Inputs: M2, the class of the bodies, whether a merger is meant. Null: the reason of
 * M2; {@code NO_REFERENCE_CLASS} outside mergers of providers, for which alone the bands are known
 * (Aldwych Partners for Monitor, 2016). The band moves with the basis, so each claim has its own.
 *
 * <p>Worked: 2.08 typical; 4.02 high; 0.65 low; 12 to 14 extraordinary. Source: METRICS M8.
 *
 * @param lowest the band of the least share
 * @param highest the band of the greatest, mostly the same
 */
public record PlausibilityBand(Band lowest, Band highest) {
  /** The bands, ascending. */
  public enum Band {
    LOW,
    TYPICAL,
    HIGH,
    EXTRAORDINARY
  }

  private static final BigDecimal TYPICAL_FROM = BigDecimal.ONE;
  private static final BigDecimal TYPICAL_TO = BigDecimal.valueOf(3);
  private static final BigDecimal HIGH_TO = BigDecimal.valueOf(6);

  /** The band; empty when {@link #whyNone} says why. */
  public static Optional<PlausibilityBand> of(Outcome intensity, BodyClass bodies, boolean merger) {
    return whyNone(intensity, bodies, merger).isPresent()
        ? Optional.empty()
        : intensity.quantity().map(PlausibilityBand::of);
  }

  /** Why there is no band; empty when there is one. */
  public static Optional<NullReason> whyNone(Outcome intensity, BodyClass bodies, boolean merger) {
    return bodies == BodyClass.PROVIDER && merger
        ? intensity.reason()
        : Optional.of(NullReason.NO_REFERENCE_CLASS);
  }

  /** The band in words, both ends where they differ. */
  public String words() {
    return lowest == highest ? word(lowest) : word(lowest) + " to " + word(highest);
  }

  private static PlausibilityBand of(Quantity share) {
    return share
        .point()
        .map(n -> new PlausibilityBand(band(n), band(n)))
        .orElseGet(() -> new PlausibilityBand(band(share.least()), band(share.most())));
  }

  private static Band band(BigDecimal percent) {
    if (percent.compareTo(TYPICAL_FROM) < 0) {
      return Band.LOW;
    }
    if (percent.compareTo(TYPICAL_TO) <= 0) {
      return Band.TYPICAL;
    }
    return percent.compareTo(HIGH_TO) <= 0 ? Band.HIGH : Band.EXTRAORDINARY;
  }

  private static String word(Band band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
