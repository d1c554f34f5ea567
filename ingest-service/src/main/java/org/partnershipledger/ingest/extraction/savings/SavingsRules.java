package org.partnershipledger.ingest.extraction.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.finance.Meaning;
import org.partnershipledger.ingest.extraction.finance.Sum;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Makes a claim of each sum that is a saving; facets come from its clause and are never guessed.
 */
public final class SavingsRules {
  private static final long LEAST_PENCE = 100_000;

  private static final Set<String> PARTS =
      Set.of("half", "third", "quarter", "fifth", "tenth", "most", "much", "part", "some", "cent");

  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> MADE = WordSets.of(SavingsRules.class, "savingsrules.made");

  private final Scene scene;
  private final Owners owners;
  private final Facets facets;

  /** Rules over one article. */
  public SavingsRules(Scene scene, Owners owners) {
    this.scene = scene;
    this.owners = owners;
    this.facets = new Facets(scene);
  }

  /** The claims of these sums. */
  public List<Draft> of(List<Meaning> meanings) {
    List<Draft> drafts = new ArrayList<>();
    Optional<SavingsArguments> before = Optional.empty();
    Optional<Phrase> word = Optional.empty();
    for (Meaning meaning : meanings) {
      if (meaning.saving() && isClaimed(meaning)) {
        boolean shared = meaning.inherited() || word.isPresent() && word.equals(meaning.word());
        Draft draft = draft(meaning, shared ? before : Optional.empty());
        word = meaning.word();
        before = Optional.of((SavingsArguments) draft.arguments());
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Whether it is a saving that somebody claims for a body of the story. */
  private boolean isClaimed(Meaning meaning) {
    Optional<String> reason = reasonAgainst(meaning);
    Sum sum = meaning.sum();
    reason.ifPresent(r -> scene.considered().pass("savings", sum.first(), sum.end(), r));
    return reason.isEmpty();
  }

  /** Denied ("will not save £5m"), a price ("£2 less for each test"), or nobody's. */
  private Optional<String> reasonAgainst(Meaning meaning) {
    Sum sum = meaning.sum();
    if (isDenied(facets.judgement(meaning)) && !isOtherDenied(meaning)) {
      return Optional.of("the text denies it");
    }
    if (sum.amount().filter(m -> m.upperPence().orElse(LEAST_PENCE) < LEAST_PENCE).isPresent()) {
      return Optional.of("a price rather than a saving");
    }
    if (isSameAsShare(sum)) {
      return Optional.of("the saving before it said again as a share");
    }
    if (isWhatPartIsSavedOf(meaning)) {
      return Optional.of("only a part of it is saved");
    }
    return owners.of(sum.sentence(), sum.first(), sum.end(), true).isEmpty()
        ? Optional.of("the text names no body that it could be of")
        : Optional.empty();
  }

  /** "£3m a year, or about two per cent of turnover". */
  private boolean isSameAsShare(Sum sum) {
    boolean or = false;
    for (int i = sum.first() - 1; i >= sum.first() - 3; i--) {
      or |= scene.document().key(i).equals("or");
    }
    boolean money =
        scene.values().moneyIn(sum.sentence()).stream().anyMatch(m -> m.end() <= sum.first());
    return or && money && sum.share().isPresent() && sum.amount().isEmpty();
  }

  /** "takes £3m, nearly half of which will be saved": the whole is no saving. */
  private boolean isWhatPartIsSavedOf(Meaning meaning) {
    Sum sum = meaning.sum();
    int word = meaning.word().map(Phrase::first).orElse(sum.first());
    for (int i = sum.end(); i < word; i++) {
      boolean part = PARTS.contains(scene.document().key(i));
      if (part && scene.document().key(i + 1).equals("of") && isThat(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThat(int token) {
    return switch (scene.document().key(token)) {
      case "which", "it", "that", "this" -> true;
      default -> false;
    };
  }

  /** What would have been saved is a claim too; "one office instead of two" denies no saving. */
  private static boolean isDenied(Judgement judgement) {
    Factuality factuality = judgement.factuality();
    return factuality.polarity() == Polarity.NEGATIVE
        && factuality.certainty() != Certainty.POSSIBLE
        && judgement.cues().stream().noneMatch(c -> c.startsWith("instead"));
  }

  /** "Savings of £5m are not backed by plans", "Not renewing a licence saves £5m". */
  private boolean isOtherDenied(Meaning meaning) {
    Document document = scene.document();
    Clause clause = scene.cues().clauseAt(meaning.sum().first());
    for (int i = clause.first(); i < clause.end(); i++) {
      if (NOT.contains(document.key(i))) {
        int verb = i + 1;
        while (verb < clause.end() && isAuxiliary(document.key(verb))) {
          verb++;
        }
        String key = document.key(verb);
        boolean participle = key.endsWith("ed") || key.endsWith("ing") || key.endsWith("en");
        return participle && !MADE.contains(key);
      }
    }
    return false;
  }

  private static boolean isAuxiliary(String key) {
    return key.equals("been") || key.equals("being") || key.equals("yet") || key.endsWith("ly");
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
    boolean ofRequired = before.filter(b -> b.saving() == SavingsKind.REQUIRED).isPresent();
    if (ofRequired && kind == SavingsKind.PLANNED && facets.isOfWhich(sum)) {
      kind = SavingsKind.REQUIRED;
    }
    Basis basis = facets.basis(sum);
    OptionalInt years = basis == Basis.ANNUAL ? OptionalInt.empty() : facets.years(sum);
    if (basis == Basis.UNSTATED && years.isPresent()) {
      basis = Basis.CUMULATIVE;
    }
    boolean part = before.isPresent() && kind != SavingsKind.REALISED;
    if (part && basis == Basis.UNSTATED && !facets.hasOwnTime(sum)) {
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
