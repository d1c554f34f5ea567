package org.partnershipledger.analytics.commitments;

import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Reports.aiming;
import static org.partnershipledger.analytics.Reports.assured;
import static org.partnershipledger.analytics.Reports.denied;
import static org.partnershipledger.analytics.Reports.form;
import static org.partnershipledger.analytics.Reports.taken;
import static org.partnershipledger.analytics.Reports.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.savings.Figures;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Stage;

/** The worked examples of M18 and M22: what the founding articles promised and denied. */
public final class CommitmentExamples {
  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.of(
          "M18,hard rate", input -> Figures.number(KeptRate.hard(founding()).rate()),
          "M18,with soft", input -> Figures.number(KeptRate.withSoft(founding()).rate()),
          "M22,denials reversed", input -> Figures.number(Denial.rate(denials())));

  private CommitmentExamples() {}

  /** The promises of the founding articles, each as of the day on which its story ends. */
  static List<Commitment> founding() {
    return Stream.of(
            Commitments.of(derby(), day("2018-01-24")),
            Commitments.of(somerset(), day("2020-04-01")),
            Commitments.of(cumbria(), day("2019-10-01")),
            Commitments.of(lancashire(), day("2026-06-30")),
            Commitments.of(plymouth(), day("2021-05-31")),
            Commitments.of(devon(), day("2018-06-18")))
        .flatMap(List::stream)
        .toList();
  }

  /** An outline case in May 2017, put to June; a full case in the autumn; the A&E stays. */
  static Partnership derby() {
    return holding(
        aiming(
            named("derby", "RTG", "RJF"),
            target(
                MilestoneKind.OUTLINE_BUSINESS_CASE,
                "2017-04-15",
                "2017-05-01",
                "2017-05-31",
                TargetEffect.FIRST),
            target(
                MilestoneKind.OUTLINE_BUSINESS_CASE,
                "2017-05-05",
                "2017-06-01",
                "2017-06-30",
                TargetEffect.MOVE),
            target(
                MilestoneKind.FULL_BUSINESS_CASE,
                "2017-04-15",
                "2017-09-01",
                "2017-11-30",
                TargetEffect.FIRST)),
        assured(
            "a-and-e",
            Articles.press("001", "2017-04-15"),
            AssuranceTopic.SERVICE_RETENTION,
            AssuranceStrength.COMMITMENT));
  }

  private static Partnership somerset() {
    return completed(
        aiming(
            named("somerset", "RBA", "RH5"),
            target(
                MilestoneKind.COMPLETION,
                "2018-10-01",
                "2019-09-01",
                "2019-09-30",
                TargetEffect.FIRST)),
        "2020-04-01");
  }

  private static Partnership cumbria() {
    return holding(
        completed(
            aiming(
                named("cumbria", "RNL", "RNN"),
                target(
                    MilestoneKind.COMPLETION,
                    "2018-07-01",
                    "2019-01-01",
                    "2019-12-31",
                    TargetEffect.FIRST,
                    false)),
            "2019-10-01"),
        assured(
            "redundancies",
            Articles.press("000", "2018-07-01"),
            AssuranceTopic.REDUNDANCIES,
            AssuranceStrength.STATEMENT));
  }

  private static Partnership lancashire() {
    return holding(
        named("lancashire", "RXL", "RXR", "RXN", "RTX"),
        assured(
            "sovereign",
            Articles.press("002", "2015-10-01"),
            AssuranceTopic.SOVEREIGNTY,
            AssuranceStrength.COMMITMENT));
  }

  private static Partnership plymouth() {
    return aiming(
        named("plymouth", "RK9", "LIVEWELL"),
        target(
            MilestoneKind.COMPLETION,
            "2018-05-20",
            "2019-04-01",
            "2019-04-30",
            TargetEffect.FIRST));
  }

  private static Partnership devon() {
    return holding(
        aiming(
            named("devon", "RBZ", "RH8"),
            target(
                MilestoneKind.APPOINTMENT,
                "2018-06-11",
                "2018-06-18",
                "2018-06-18",
                TargetEffect.FIRST)),
        taken(
            "chief",
            Articles.press("devon", "2018-06-20"),
            MilestoneKind.APPOINTMENT,
            "2018-06-18",
            "2018-06-18"));
  }

  /** The eight denials with what followed. */
  static List<Denial> denials() {
    return Stream.of(
            then(denying("cumbria", "2017-10-01"), "2019-10-01"),
            then(denying("essex", "2016-06-01"), "2020-04-01"),
            then(denying("camden", "2019-06-01"), "2024-11-01"),
            then(denying("hounslow", "2022-06-01"), "2024-11-01"),
            then(denying("bristol", "2024-01-01"), "2026-07-01"),
            then(denying("norfolk", "2024-07-01"), "2026-04-01"),
            denying("lancashire", "2015-10-01"),
            denying("plymouth", "2018-05-20"))
        .flatMap(p -> Denial.of(p).stream())
        .toList();
  }

  private static Partnership denying(String id, String day) {
    return holding(
        named(id, "RAA", "RBB"), denied("denial", Articles.press("no", day), Form.MERGER));
  }

  private static Partnership then(Partnership partnership, String merged) {
    return holding(
        partnership, form("merged", Articles.press("yes", merged), Form.MERGER, Stage.COMPLETED));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(LocalDate.parse(text));
  }
}
