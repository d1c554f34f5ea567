package org.partnershipledger.analytics.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.analytics.savings.Breakdown;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.analytics.savings.TotalChange;
import org.partnershipledger.analytics.savings.Totals;

/**
 * The totals by a dimension as they were on a day, worked out of what each partnership then added.
 *
 * @param all the totals of that day with what they sum
 * @param leftOut the claims that no total had then
 */
public record TotalsByOnADay(List<Totals.Total> all, List<LeftOut> leftOut) implements TotalsBy {
  public TotalsByOnADay {
    all = List.copyOf(all);
    leftOut = List.copyOf(leftOut);
  }

  @Override
  public List<BreakdownRow> totals(Choice choice) {
    return TotalChange.of(all).lines(choice.dimension()).entrySet().stream()
        .map(line -> BreakdownRow.of(line.getKey(), line.getValue()))
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
}
