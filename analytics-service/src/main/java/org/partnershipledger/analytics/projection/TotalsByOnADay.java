package org.partnershipledger.analytics.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.Breakdown;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.analytics.savings.TotalChange;
import org.partnershipledger.analytics.savings.TotalLine;
import org.partnershipledger.analytics.savings.TotalSums;
import org.partnershipledger.analytics.savings.Totals;

/**
 * The totals by a dimension as they were on a day, worked out of what each partnership then added.
 *
 * @param all the totals of that day with what they sum
 * @param leftOut the claims that no total had then
 */
public record TotalsByOnADay(List<Totals.Total> all, List<LeftOut> leftOut) implements TotalsBy {
  private static final int PENCE = 2;

  public TotalsByOnADay {
    all = List.copyOf(all);
    leftOut = List.copyOf(leftOut);
  }

  @Override
  public List<BreakdownRow> totals(Choice choice) {
    TotalChange change = new TotalChange();
    for (Totals.Total total : all) {
      total.parts().forEach(part -> change.add(part, false));
      total.contained().forEach(part -> change.add(part, true));
    }
    return change.lines().entrySet().stream()
        .filter(line -> line.getKey().aspect().equals(choice.dimension().wire()))
        .map(line -> row(line.getKey(), line.getValue()))
        .filter(row -> meets(choice.bodies(), row.bodies()) && meets(choice.kind(), row.kind()))
        .filter(row -> meets(choice.basis(), row.basis()) && meets(choice.value(), row.value()))
        .toList();
  }

  @Override
  public List<BreakdownPart> parts(Choice choice, boolean contained, int most) {
    return all.stream()
        .flatMap(total -> (contained ? total.contained() : total.parts()).stream())
        .filter(part -> isChosen(choice, part))
        .sorted(
            Comparator.comparing((Contribution part) -> part.bodies().wire())
                .thenComparing(part -> part.kind().wire())
                .thenComparing(part -> part.basis().wire())
                .thenComparing(Contribution::partnershipId))
        .limit(most)
        .map(BreakdownPart::of)
        .toList();
  }

  @Override
  public List<String> leftOut(Choice choice, int most) {
    return chosen(choice).limit(most).map(LeftOutRow::document).toList();
  }

  @Override
  public long leftOut(Choice choice) {
    return chosen(choice).count();
  }

  private Stream<LeftOut> chosen(Choice choice) {
    return leftOut.stream()
        .filter(left -> meets(choice.bodies(), left.bodies().wire()))
        .filter(left -> meets(choice.kind(), left.kind().wire()))
        .filter(left -> isIn(choice, left.breakdown()))
        .sorted(Comparator.comparing(LeftOut::partnershipId).thenComparing(LeftOut::claimId));
  }

  private static boolean isChosen(Choice choice, Contribution part) {
    return meets(choice.bodies(), part.bodies().wire())
        && meets(choice.kind(), part.kind().wire())
        && meets(choice.basis(), part.basis().wire())
        && isIn(choice, part.breakdown());
  }

  private static boolean isIn(Choice choice, Breakdown breakdown) {
    return meets(choice.value(), breakdown.value(choice.dimension()));
  }

  private static boolean meets(String chosen, String word) {
    return chosen.isEmpty() || chosen.equals(word);
  }

  private static BreakdownRow row(TotalLine line, TotalSums sums) {
    return new BreakdownRow(
        line.value(),
        line.key().bodies().wire(),
        line.key().kind().wire(),
        line.key().basis().wire(),
        sums.amount().map(amount -> Quantity.rounded(amount, PENCE)),
        Quantity.rounded(sums.minimum(), PENCE),
        Quantity.rounded(sums.maximum(), PENCE),
        sums.parts(),
        sums.contained());
  }
}
