package org.partnershipledger.ingest.extraction.savings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.finance.Meaning;
import org.partnershipledger.ingest.extraction.finance.Sum;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.value.BasisCue;
import org.partnershipledger.ingest.extraction.value.SpanOfYears;

/** The facets of a saving, each from the words of its own clause. */
final class Facets {
  private static final int REACH = 14;
  private static final int OLD_CLAIM_DAYS = 60;
  private static final Set<String> PRODUCED = WordSets.of(Facets.class, "facets.produced");

  private static final Set<String> NOUNS = WordSets.of(Facets.class, "facets.nouns");

  private final Scene scene;
  private final Kinds kinds;

  Facets(Scene scene) {
    this.scene = scene;
    this.kinds = new Kinds(scene);
  }

  /** How firm the saving is: at its word when that stands in the same sentence. */
  Judgement judgement(Meaning meaning) {
    boolean own =
        !meaning.reached()
            && meaning.word().filter(w -> meaning.sum().sentence().holds(w.first())).isPresent();
    return scene.cues().at(own ? meaning.word().orElseThrow().first() : meaning.sum().first());
  }

  /** Realised, required, target or planned. */
  SavingsKind kind(Meaning meaning, Judgement judgement) {
    return kinds.of(meaning, judgement);
  }

  /** The time basis by the nearest word for one, else by a stated horizon. */
  Basis basis(Sum sum) {
    return nearestBasis(sum, c -> c.kind() == BasisCue.Kind.CUMULATIVE)
        .or(() -> nearestBasis(sum, c -> c.kind() != BasisCue.Kind.NON_RECURRENT))
        .map(Facets::basisOf)
        .orElse(Basis.UNSTATED);
  }

  private Optional<BasisCue> nearestBasis(Sum sum, Predicate<BasisCue> wanted) {
    return scene.values().basisIn(sum.sentence()).stream()
        .filter(wanted)
        .filter(c -> distance(sum, c.first(), c.end()) <= REACH && !belongsToOther(sum, c.first()))
        .filter(c -> !leadsInNext(sum, c))
        .min(Comparator.comparingInt(c -> distance(sum, c.first(), c.end())));
  }

  private static Basis basisOf(BasisCue cue) {
    return switch (cue.kind()) {
      case ANNUAL, RECURRENT -> Basis.ANNUAL;
      case CUMULATIVE -> Basis.CUMULATIVE;
      case ONE_OFF, NON_RECURRENT -> Basis.ONE_OFF;
    };
  }

  /** Whether the saving repeats, as its clause says. */
  Recurrence recurrence(Sum sum) {
    if (nearestBasis(sum, c -> c.kind() == BasisCue.Kind.RECURRENT).isPresent()) {
      return Recurrence.RECURRENT;
    }
    return nearestBasis(
                sum,
                c -> c.kind() == BasisCue.Kind.NON_RECURRENT || c.kind() == BasisCue.Kind.ONE_OFF)
            .isPresent()
        ? Recurrence.NON_RECURRENT
        : Recurrence.UNSTATED;
  }

  /** The horizon, only where the clause states one. */
  OptionalInt years(Sum sum) {
    return scene.values().spansIn(sum.sentence()).stream()
        .filter(
            s ->
                s.relation() == SpanOfYears.Relation.OVER
                    || s.relation() == SpanOfYears.Relation.OF)
        .filter(s -> distance(sum, s.first(), s.end()) <= REACH)
        .filter(s -> !belongsToOther(sum, s.first()))
        .min(Comparator.comparingInt(s -> distance(sum, s.first(), s.end())))
        .map(s -> OptionalInt.of(s.years()))
        .orElse(OptionalInt.empty());
  }

  /** The date by or from which it is to be made. */
  Optional<EventDate> window(Sum sum, Judgement judgement) {
    return scene.values().datesIn(sum.sentence()).stream()
        .filter(d -> !d.dateline() && distance(sum, d.first(), d.end()) <= REACH)
        .map(d -> scene.values().resolver().resolve(d, judgement.factuality().tense()))
        .filter(d -> d.bound() != DateBound.ON || isAhead(d))
        .findFirst();
  }

  /** "starting with £5m in 2021-22": a part with a time of its own right behind it. */
  boolean hasOwnTime(Sum sum) {
    return scene.values().datesIn(sum.sentence()).stream()
        .anyMatch(d -> d.first() >= sum.end() && d.first() - sum.end() < 3);
  }

  /** "of which £5m", "of which Northtown's part is £5m". */
  boolean isOfWhich(Sum sum) {
    for (int i = sum.first() - 1; i > Math.max(sum.sentence().first(), sum.first() - 7); i--) {
      if (scene.document().key(i).equals("which")) {
        return scene.document().key(i - 1).equals("of");
      }
    }
    return false;
  }

  private boolean isAhead(EventDate date) {
    Optional<LocalDate> published = scene.article().publication().latest();
    return published.isPresent()
        && date.latest().isPresent()
        && date.latest().get().isAfter(published.get());
  }

  /** When an old estimate was made: "a case produced in October 2015 put the savings at £10m". */
  Optional<EventDate> claimedOn(Sum sum) {
    Optional<LocalDate> published = scene.article().publication().latest();
    boolean produced = sum.sentence().tokens().stream().anyMatch(t -> PRODUCED.contains(t.key()));
    if (published.isEmpty() || !produced) {
      return Optional.empty();
    }
    return scene.values().datesIn(sum.sentence()).stream()
        .filter(d -> d.end() <= sum.first() && !d.dateline())
        .map(d -> scene.values().resolver().resolve(d, Tense.PAST))
        .filter(
            d ->
                d.latest()
                    .filter(l -> l.isBefore(published.get().minusDays(OLD_CLAIM_DAYS)))
                    .isPresent())
        .findFirst();
  }

  boolean stands(Sum sum, String category) {
    return scene.phrases().in(sum.sentence(), category).stream()
        .anyMatch(p -> distance(sum, p.first(), p.end()) <= REACH);
  }

  boolean has(Sum sum, String one, String other) {
    return sum.sentence().tokens().stream().anyMatch(t -> t.is(one) || t.is(other));
  }

  /** Whether the words are another sum's: it stands between, or they follow it at once. */
  private boolean belongsToOther(Sum sum, int token) {
    boolean follows =
        scene.values().moneyIn(sum.sentence()).stream()
            .anyMatch(m -> m.end() <= sum.first() && token == m.end());
    return follows && token < sum.first() || Reach.crossesOther(scene.document(), sum, token);
  }

  /** "one-off savings of £4m and recurrent savings of £6m": before a noun it leads in its sum. */
  private boolean leadsInNext(Sum sum, BasisCue cue) {
    boolean noun = cue.first() > sum.end() && NOUNS.contains(scene.document().key(cue.end()));
    return noun
        && scene.values().moneyIn(sum.sentence()).stream().anyMatch(m -> m.first() > cue.end());
  }

  private static int distance(Sum sum, int first, int end) {
    return Reach.of(sum, first, end);
  }
}
