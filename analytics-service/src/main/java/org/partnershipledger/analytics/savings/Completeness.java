package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Recurrence;

/**
 * M9, the completeness of a savings claim: how many of eight things a reader needs it states, as a
 * share. A claim and its restatements count together.
 *
 * <p>Unit: ratio, from 0 to 1; never null, since a claim that states nothing is 0 of 8. Only what
 * the text states counts, no basis that was concluded. Worked: £50m over five years, said by the
 * trusts, cumulative, with a turnover of £480m beside it = amount, claimant, duration, basis,
 * denominator = 5/8 = 0.625; a fifth of a budget, said by the boards = 3/8; £18m so far, said by
 * the chief executive = 2/8. Source: METRICS M9.
 *
 * @param stated what is stated
 */
public record Completeness(Set<Point> stated) {
  /** What a reader needs. */
  public enum Point {
    AMOUNT("amount"),
    CLAIMANT("named claimant"),
    DURATION("duration"),
    START_OR_END("start or end"),
    BASIS("basis"),
    RECURRENCE("recurrence"),
    GROSS_OR_NET("gross or net"),
    DENOMINATOR("turnover or budget");

    private final String words;

    Point(String words) {
      this.words = words;
    }

    /** The thing in words. */
    public String words() {
      return words;
    }
  }

  public Completeness {
    stated = Set.copyOf(stated);
  }

  /**
   * What the claims state together.
   *
   * @param lines a claim and its restatements
   * @param denominator whether a turnover or budget to hold it against is known
   * @param cost whether its cost is known, which says that it is gross
   */
  public static Completeness of(Collection<SavingsLine> lines, boolean denominator, boolean cost) {
    Set<Point> stated = EnumSet.noneOf(Point.class);
    lines.forEach(line -> add(line, stated));
    add(stated, Point.DENOMINATOR, denominator);
    add(stated, Point.GROSS_OR_NET, cost);
    return new Completeness(stated);
  }

  /** The share of the eight that is stated. */
  public BigDecimal share() {
    return BigDecimal.valueOf(stated.size())
        .divide(BigDecimal.valueOf(Point.values().length), Quantity.PRECISION);
  }

  private static void add(SavingsLine line, Set<Point> stated) {
    SavingsArguments said = line.said();
    add(stated, Point.AMOUNT, line.amount().quantity().isPresent());
    add(stated, Point.CLAIMANT, named(line.source().claim().attribution()));
    add(stated, Point.DURATION, said.years().isPresent());
    add(stated, Point.START_OR_END, said.window().isPresent());
    add(stated, Point.BASIS, said.basis() != Basis.UNSTATED);
    add(stated, Point.RECURRENCE, said.recurrence() != Recurrence.UNSTATED);
    add(stated, Point.GROSS_OR_NET, said.grossNet() != GrossNet.UNSTATED);
  }

  private static void add(Set<Point> stated, Point point, boolean is) {
    if (is) {
      stated.add(point);
    }
  }

  private static boolean named(Attribution said) {
    return said.person().isPresent()
        || said.role().isPresent()
        || said.organisation().isPresent()
        || said.document().isPresent();
  }
}
