package org.partnershipledger.analytics.dashboard.partnership;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.ledger.Arrangement;

/** The forms in which the members work together, each with its stage. */
final class Arrangements {
  private Arrangements() {}

  /**
   * An arrangement.
   *
   * @param form its form
   * @param options the live options while undecided; blank when decided
   * @param stage its stage or side state, as reported
   * @param done whether it is in effect
   * @param since when it began, as reported
   * @param claim a claim that says so; blank for none
   */
  record Row(String form, String options, String stage, boolean done, String since, String claim) {}

  static List<Row> of(Subject subject) {
    return subject.state().arrangements().stream().map(Arrangements::row).toList();
  }

  /** Forms that a party has denied, in words; blank for none. */
  static String denied(Subject subject) {
    return subject.state().deniedForms().stream().map(Words::of).collect(Collectors.joining(", "));
  }

  private static Row row(Arrangement arrangement) {
    boolean done =
        arrangement.sideState().isEmpty()
            && arrangement
                .stage()
                .filter(
                    s ->
                        switch (s) {
                          case COMPLETED, INTEGRATING, BENEFITS_REVIEWED, OPERATING, DEEPENED ->
                              true;
                          default -> false;
                        })
                .isPresent();
    String stage =
        arrangement
            .sideState()
            .map(Words::of)
            .or(() -> arrangement.stage().map(Words::of))
            .orElse("not reported");
    return new Row(
        Words.capital(Words.of(arrangement.form())),
        arrangement.formOptions().stream().map(Words::of).collect(Collectors.joining(" or ")),
        Words.capital(stage),
        done,
        arrangement.since().map(DateMeant::words).orElse("not reported"),
        arrangement.claimIds().isEmpty() ? "" : arrangement.claimIds().getFirst());
  }
}
