package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** The stage words in the sentences of one dossier, each checked against what it needs to count. */
final class Signals {
  private static final List<Signal.Kind> KINDS = List.of(Signal.Kind.values());

  private final Scene scene;
  private final Bearing bearing;
  private final Completions completions;
  private final Stops stops;
  private final Map<Signal.Kind, List<Signal>> byKind = new EnumMap<>(Signal.Kind.class);

  private Signals(Scene scene, Dossier dossier, Results results) {
    this.scene = scene;
    this.bearing = new Bearing(scene, dossier, results);
    this.completions = new Completions(scene, dossier, results, bearing);
    this.stops = new Stops(scene, bearing);
  }

  static Signals of(Scene scene, Dossier dossier, Results results) {
    Signals signals = new Signals(scene, dossier, results);
    for (int index : dossier.sentences()) {
      signals.read(scene.document().sentences().get(index));
    }
    return signals;
  }

  /** The signals of a kind, in the order of the text. */
  List<Signal> of(Signal.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The first signal of a kind. */
  Optional<Signal> first(Signal.Kind kind) {
    List<Signal> signals = of(kind);
    return signals.isEmpty() ? Optional.empty() : Optional.of(signals.getFirst());
  }

  private void read(Sentence sentence) {
    List<Phrase> phrases = scene.phrases().in(sentence);
    if (phrases.isEmpty() || bearing.speaksOfOthers(sentence)) {
      return;
    }
    for (Signal.Kind kind : KINDS) {
      for (Phrase phrase : phrases) {
        if (phrase.category().equals(kind.category()) && !isCovered(phrase, phrases)) {
          Signal signal = new Signal(kind, sentence, phrase, scene.cues().at(phrase.end() - 1));
          if (counts(signal)) {
            add(signal);
          } else {
            pass(signal);
          }
        }
      }
    }
    completions.merged(sentence, phrases).forEach(this::add);
    completions.acquired(sentence, phrases).forEach(this::add);
  }

  private void pass(Signal signal) {
    var factuality = signal.judgement().factuality();
    String reason =
        factuality.polarity() == Polarity.NEGATIVE
            ? "the clause denies it"
            : factuality.tense() == Tense.PLANNED
                ? "it lies ahead"
                : factuality.certainty() != Certainty.CERTAIN
                    ? "the clause leaves it open"
                    : "the sentence does not say it of the whole partnership";
    scene
        .considered()
        .pass(signal.kind().category(), signal.phrase().first(), signal.phrase().end(), reason);
  }

  private void add(Signal signal) {
    byKind.computeIfAbsent(signal.kind(), k -> new ArrayList<>()).add(signal);
  }

  /** "full business case" is not also a business case. */
  private static boolean isCovered(Phrase phrase, List<Phrase> phrases) {
    for (Phrase other : phrases) {
      if (other.length() > phrase.length()
          && other.first() <= phrase.first()
          && other.end() >= phrase.end()
          && other.category().startsWith("stage.")) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Signal signal) {
    boolean certain = signal.judgement().factuality().certainty() == Certainty.CERTAIN;
    boolean positive = signal.judgement().factuality().polarity() == Polarity.POSITIVE;
    boolean planned = signal.judgement().factuality().tense() == Tense.PLANNED;
    return switch (signal.kind()) {
      case COMPLETED -> certain && positive && !planned && completions.tellsOfCompletion(signal);
      case ABANDONED -> !stops.isHypothetical(signal) && stops.abandonsThis(signal);
      case PAUSED -> positive && !planned && certain && stops.stopsThis(signal);
      case BLOCKED -> positive && certain && !planned && stops.isFiniteBlock(signal);
      case APPROVED ->
          positive
              && certain
              && !planned
              && !byCompetitionAuthority(signal.sentence())
              && !isOfAnotherThing(signal);
      case ASSURANCE -> positive && !stops.isHypothetical(signal) && aboutACase(signal);
      case FULL_CASE, CASE, OUTLINE_CASE, STRATEGIC_CASE -> positive;
      case CONDITIONAL, EXPLORING, AGREED -> true;
    };
  }

  private boolean byCompetitionAuthority(Sentence sentence) {
    return scene.phrases().first(sentence, "m.competition").isPresent();
  }

  /**
   * "The new wing is not affected. Ministers approved it": what a sentence on no plan was about.
   */
  private boolean isOfAnotherThing(Signal signal) {
    int end = signal.phrase().end();
    boolean it =
        scene.document().key(end).equals("it") || scene.document().key(end - 1).equals("it");
    int before = signal.sentence().index() - 1;
    boolean sameBlock =
        before >= 0
            && scene.document().sentences().get(before).block() == signal.sentence().block();
    return it
        && sameBlock
        && !bearing.speaksOfPlan(signal.sentence())
        && !bearing.speaksOfPlan(scene.document().sentences().get(before));
  }

  private boolean aboutACase(Signal signal) {
    if (signal.phrase().words().startsWith("risk")) {
      return true;
    }
    int index = signal.sentence().index();
    for (int i = Math.max(0, index - 1); i <= index; i++) {
      Sentence near = scene.document().sentences().get(i);
      if (near.tokens().stream().anyMatch(t -> t.is("case") || t.is("plan") || t.is("document"))) {
        return true;
      }
    }
    return false;
  }
}
