package org.partnershipledger.ingest.extraction.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.finance.Meaning;
import org.partnershipledger.ingest.extraction.finance.Sum;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;

/**
 * Makes a claim of each sum that is a saving; facets come from its clause and are never guessed.
 */
public final class SavingsRules {
  private final Scene scene;
  private final Owners owners;
  private final Facets facets;

  /** Rules over one article. */
  public SavingsRules(Scene scene) {
    this.scene = scene;
    this.owners = new Owners(scene);
    this.facets = new Facets(scene);
  }

  /** The claims of these sums. */
  public List<Draft> of(List<Meaning> meanings) {
    List<Draft> drafts = new ArrayList<>();
    Optional<SavingsArguments> before = Optional.empty();
    for (Meaning meaning : meanings) {
      if (meaning.saving()) {
        Draft draft = draft(meaning, before);
        before = Optional.of((SavingsArguments) draft.arguments());
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private Draft draft(Meaning meaning, Optional<SavingsArguments> before) {
    Sum sum = meaning.sum();
    Judgement judgement = facets.judgement(meaning);
    SavingsArguments arguments = arguments(meaning, judgement, before);
    List<OrganisationReference> bodies = owners.within(sum.sentence(), sum.first(), sum.end());
    int first = meaning.word().map(w -> w.first()).orElse(sum.first());
    int end = meaning.word().map(w -> w.end()).orElse(sum.end());
    return new Draft(
        arguments,
        bodies,
        judgement.factuality(),
        Optional.empty(),
        List.of(new Span(sum.sentence().start(), sum.sentence().end())),
        meaning.inherited() ? "savings.carried-on" : "savings.amount",
        scene.document().slice(first, end),
        References.span(scene.document(), first, end),
        judgement.cues(),
        meaning.inherited() ? Confidence.MEDIUM : Confidence.HIGH);
  }

  private SavingsArguments arguments(
      Meaning meaning, Judgement judgement, Optional<SavingsArguments> before) {
    Sum sum = meaning.sum();
    SavingsKind kind = facets.kind(meaning, judgement);
    Basis basis = facets.basis(sum);
    OptionalInt years = basis == Basis.ANNUAL ? OptionalInt.empty() : facets.years(sum);
    if (basis == Basis.UNSTATED && years.isPresent()) {
      basis = Basis.CUMULATIVE;
    }
    boolean part = meaning.inherited() && kind != SavingsKind.REALISED;
    if (part && basis == Basis.UNSTATED && before.isPresent()) {
      basis = before.get().basis();
      years = before.get().years();
    }
    return new SavingsArguments(
        kind,
        sum.amount(),
        sum.share(),
        basis,
        years,
        facets.window(sum, judgement),
        facets.recurrence(sum),
        facets.stands(sum, "save.net")
            ? GrossNet.NET
            : facets.stands(sum, "save.gross") ? GrossNet.GROSS : GrossNet.UNSTATED,
        facets.stands(sum, "save.additional") ? Additionality.ADDITIONAL : Additionality.UNSTATED,
        judgement.condition().map(s -> scene.document().text().substring(s.start(), s.end())),
        Optional.<String>empty(),
        Optional.<String>empty(),
        claimedOn(sum));
  }

  private Optional<EventDate> claimedOn(Sum sum) {
    return facets.claimedOn(sum);
  }
}
