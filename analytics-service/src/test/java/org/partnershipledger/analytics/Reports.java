package org.partnershipledger.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;

/** Reports of steps, forms, promises and shares for tests. */
public final class Reports {
  private Reports() {}

  /** A step that was taken between two days. */
  public static RecordedClaim taken(
      String id, ArticleHeader article, MilestoneKind step, String earliest, String latest) {
    var said =
        new MilestoneArguments(
            step, Optional.empty(), Optional.of(window(earliest, latest)), false, Optional.empty());
    return claim(id, article, said, Polarity.POSITIVE, Tense.PAST);
  }

  /** A form that is reported, with a stage. */
  public static RecordedClaim form(String id, ArticleHeader article, Form form, Stage stage) {
    return arrangement(id, article, form, Optional.of(stage), Polarity.POSITIVE);
  }

  /** A form that is denied. */
  public static RecordedClaim denied(String id, ArticleHeader article, Form form) {
    return arrangement(id, article, form, Optional.empty(), Polarity.NEGATIVE);
  }

  /** A promise about what will not happen. */
  public static RecordedClaim assured(
      String id, ArticleHeader article, AssuranceTopic topic, AssuranceStrength strength) {
    return claim(
        id,
        article,
        new AssuranceArguments(topic, strength, Optional.empty()),
        Polarity.POSITIVE,
        Tense.PLANNED);
  }

  /** A deficit as a share. */
  public static RecordedClaim deficit(
      String id, ArticleHeader article, String percent, Qualifier qualifier, String... bodies) {
    Optional<BigDecimal> number = Optional.of(new BigDecimal(percent));
    var share =
        new Percentage(
            qualifier == Qualifier.NEARLY ? Optional.empty() : number,
            number,
            qualifier,
            Optional.empty(),
            percent + " per cent");
    var said =
        new FinanceArguments(
            FinanceMeasure.DEFICIT,
            Optional.empty(),
            Optional.of(share),
            Optional.empty(),
            false,
            false);
    return Claims.claim(
        id, article, said, Claims.quote(percent, 0), Attribution.narration(), bodies);
  }

  /** A target stated without a hedge. */
  public static Target target(
      MilestoneKind step, String reported, String earliest, String latest, TargetEffect effect) {
    return target(step, reported, earliest, latest, effect, true);
  }

  /** A target, hedged or not. */
  public static Target target(
      MilestoneKind step,
      String reported,
      String earliest,
      String latest,
      TargetEffect effect,
      boolean asserted) {
    return new Target(
        step,
        "claim-" + reported + "-" + latest,
        "article-" + reported,
        Optional.of(LocalDate.parse(reported)),
        window(earliest, latest),
        asserted,
        false,
        effect);
  }

  /** The partnership with these targets. */
  public static Partnership aiming(Partnership partnership, Target... targets) {
    return partnership.after(new LedgerEvent.TargetsChanged(partnership.id(), List.of(targets)));
  }

  /** A period, stated as such. */
  public static EventDate window(String earliest, String latest) {
    return Claims.date(earliest + "/" + latest, Granularity.RANGE, DateBound.BY, earliest, latest);
  }

  private static RecordedClaim arrangement(
      String id, ArticleHeader article, Form form, Optional<Stage> stage, Polarity polarity) {
    var said =
        new PartnershipArguments(
            form,
            List.of(),
            stage,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return claim(id, article, said, polarity, Tense.ONGOING);
  }

  private static RecordedClaim claim(
      String id, ArticleHeader article, ClaimArguments said, Polarity polarity, Tense tense) {
    Claim like =
        Claims.claim(id, article, said, Claims.quote(id, 0), Attribution.narration()).recorded();
    return RecordedClaim.unreviewed(
        new Claim(
            id,
            like.dossier(),
            like.organisations(),
            said,
            new Factuality(Certainty.CERTAIN, polarity, tense),
            like.attribution(),
            like.evidence(),
            like.rule(),
            like.confidence(),
            like.extractor()),
        article,
        OptionalInt.empty());
  }
}
