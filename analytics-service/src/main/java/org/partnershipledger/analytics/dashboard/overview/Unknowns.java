package org.partnershipledger.analytics.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** What the ledger does not know, said as plainly as what it knows. */
final class Unknowns {
  private static final int NAMED = 3;

  private Unknowns() {}

  /**
   * The sentences.
   *
   * @param withSavings partnerships with a headline saving, the most telling first
   * @param all how many partnerships there are
   * @param withoutSaving how many state no amount
   * @param withoutDate how many stated no day of completion
   */
  static List<String> of(
      List<Summary> withSavings, long all, long withoutSaving, long withoutDate, View view) {
    List<String> unknown = new ArrayList<>();
    withSavings.stream()
        .filter(s -> s.realised().isEmpty() && s.doneOn().isPresent())
        .limit(NAMED)
        .forEach(
            s ->
                unknown.add(
                    "Whether any of the "
                        + Sums.of(s.headline().orElseThrow()).amount()
                        + " of "
                        + s.shortName()
                        + " was saved. No article says."));
    withSavings.stream()
        .filter(s -> s.headline().orElseThrow().basis() == Basis.UNSTATED)
        .limit(NAMED)
        .forEach(
            s ->
                unknown.add(
                    "Over what period "
                        + s.shortName()
                        + (s.headline().orElseThrow().kind() == SavingsKind.REALISED
                            ? " saved "
                            : " would save ")
                        + Sums.of(s.headline().orElseThrow()).amount()
                        + ". The article gives none."));
    if (withoutSaving > 0) {
      unknown.add(
          "A saving for "
              + withoutSaving
              + " of "
              + all
              + " partnerships"
              + ": no amount is stated.");
    }
    if (withoutDate > 0) {
      unknown.add(
          "When "
              + withoutDate
              + " of "
              + all
              + " partnerships"
              + " were to take effect: no date was stated.");
    }
    if (view.undated() > 0) {
      unknown.add(
          "The exact day of "
              + view.undated()
              + " of "
              + view.articles()
              + " articles. Their order can matter by days.");
    }
    return unknown;
  }
}
