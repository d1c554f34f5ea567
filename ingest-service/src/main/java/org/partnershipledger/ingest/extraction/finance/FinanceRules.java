package org.partnershipledger.ingest.extraction.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.value.DateMention;

/** Makes a claim of each sum that measures something other than a saving. */
public final class FinanceRules {
  private static final Set<String> INDEFINITE =
      WordSets.of(FinanceRules.class, "financerules.indefinite");
  private static final Set<String> HAVING = WordSets.of(FinanceRules.class, "financerules.having");
  private static final int NEAR = 3;

  private final Scene scene;
  private final Owners owners;

  /** Rules over one article. */
  public FinanceRules(Scene scene, Owners owners) {
    this.scene = scene;
    this.owners = owners;
  }

  /** The claims of these sums. */
  public List<Draft> of(List<Meaning> meanings) {
    List<Draft> drafts = new ArrayList<>();
    for (Meaning meaning : meanings) {
      if (meaning.measure().isPresent()
          && (meaning.sum().amount().isPresent() || isRatio(meaning))) {
        List<OrganisationReference> owners = owners(meaning);
        if (isDenied(meaning)) {
          pass(meaning, "the text denies that there is one");
        } else if (owners.isEmpty()) {
          pass(meaning, "the text does not say whose it is");
        } else {
          drafts.add(draft(meaning, owners));
        }
      } else if (!meaning.saving()) {
        pass(meaning, "nothing near tells what it measures");
      }
    }
    return drafts;
  }

  /**
   * "has no deficit of £5m", "did not run up a debt of £5m"; its own debt is there all the same.
   */
  private boolean isDenied(Meaning meaning) {
    int at = meaning.word().map(Phrase::first).orElse(meaning.sum().first());
    var said = scene.cues().at(at).factuality();
    boolean negative =
        said.polarity() == Polarity.NEGATIVE && said.certainty() == Certainty.CERTAIN;
    for (int i = at - 1; i >= Math.max(meaning.sum().sentence().first(), at - NEAR); i--) {
      String key = scene.document().key(i);
      if (key.equals("no")) {
        return at < meaning.sum().first();
      }
      if (INDEFINITE.contains(key)) {
        return negative && HAVING.contains(scene.document().key(i - 1));
      }
    }
    return false;
  }

  private void pass(Meaning meaning, String reason) {
    scene.considered().pass("finance", meaning.sum().first(), meaning.sum().end(), reason);
  }

  /** A share is a claim only where it is a ratio to turnover or income. */
  private static boolean isRatio(Meaning meaning) {
    FinanceMeasure measure = meaning.measure().orElseThrow();
    return measure == FinanceMeasure.DEFICIT
        || measure == FinanceMeasure.SURPLUS
        || measure == FinanceMeasure.TURNOVER;
  }

  private List<OrganisationReference> owners(Meaning meaning) {
    Sum sum = meaning.like().orElse(meaning.sum());
    return owners.of(sum.sentence(), sum.first(), sum.end(), isShared(meaning));
  }

  /**
   * What a deal costs, and what is put into it, is that of all its parties unless the text says.
   */
  private static boolean isShared(Meaning meaning) {
    return switch (meaning.measure().orElseThrow()) {
      case COST, INVESTMENT -> true;
      default -> false;
    };
  }

  private Draft draft(Meaning meaning, List<OrganisationReference> owners) {
    Sum sum = meaning.sum();
    Judgement judgement = scene.cues().at(sum.first());
    FinanceMeasure measure = measureOf(meaning);
    FinanceArguments arguments =
        new FinanceArguments(
            measure,
            sum.amount(),
            sum.share(),
            period(sum, judgement.factuality().tense()),
            owners.size() > 1,
            scene.phrases().first(sum.sentence(), "f.counterfactual").isPresent());
    var trigger = meaning.word();
    int first = trigger.map(t -> t.first()).orElse(sum.first());
    int end = trigger.map(t -> t.end()).orElse(sum.end());
    return new Draft(
        arguments,
        owners,
        new Factuality(
            judgement.factuality().certainty(), Polarity.POSITIVE, judgement.factuality().tense()),
        Optional.empty(),
        List.of(new Span(sum.sentence().start(), sum.sentence().end())),
        "finance." + measure.wire(),
        scene.document().slice(first, end),
        References.span(scene.document(), first, end),
        judgement.cues(),
        meaning.inherited() ? Confidence.MEDIUM : Confidence.HIGH);
  }

  /** A deficit as a share of turnover is told by the word "deficit", wherever "turnover" stands. */
  private FinanceMeasure measureOf(Meaning meaning) {
    FinanceMeasure measure = meaning.measure().orElseThrow();
    boolean share = meaning.sum().share().isPresent();
    return share && scene.phrases().first(meaning.sum().sentence(), "f.deficit").isPresent()
        ? FinanceMeasure.DEFICIT
        : measure;
  }

  private Optional<EventDate> period(Sum sum, Tense tense) {
    return scene.values().datesIn(sum.sentence()).stream()
        .filter(d -> !d.dateline())
        .map(d -> resolved(d, tense))
        .filter(
            d ->
                d.granularity() == Granularity.FINANCIAL_YEAR
                    || d.granularity() == Granularity.YEAR)
        .findFirst();
  }

  private EventDate resolved(DateMention date, Tense tense) {
    return scene.values().resolver().resolve(date, tense);
  }
}
