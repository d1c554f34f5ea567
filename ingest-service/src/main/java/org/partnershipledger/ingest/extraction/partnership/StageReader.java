package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Weighs the stage words of a dossier for its organisational arrangement. Stronger evidence wins:
 * completion, then a stop, then approval that nothing holds open, then the furthest case at work.
 */
final class StageReader {
  private static final Set<String> AT_WORK = WordSets.of(StageReader.class, "stagereader.at-work");

  private static final Set<String> WRITTEN = WordSets.of(StageReader.class, "stagereader.written");

  private final Scene scene;
  private final Dossier dossier;
  private final Signals signals;

  StageReader(Scene scene, Dossier dossier, Signals signals) {
    this.scene = scene;
    this.dossier = dossier;
    this.signals = signals;
  }

  Progress read() {
    Optional<CompetitionReview> review = CompetitionReader.read(scene, dossier);
    Optional<Signal> completed = signals.first(Signal.Kind.COMPLETED);
    if (completed.isPresent()) {
      return new Progress(Optional.of(Stage.COMPLETED), Optional.empty(), review, completed);
    }
    Optional<Stage> reached = reached();
    Optional<Signal> evidence = evidence(reached);
    for (var stop :
        List.of(
            new Stop(Signal.Kind.ABANDONED, SideState.ABANDONED),
            new Stop(Signal.Kind.BLOCKED, SideState.BLOCKED),
            new Stop(Signal.Kind.PAUSED, SideState.PAUSED))) {
      Optional<Signal> signal = signals.first(stop.kind());
      if (signal.isPresent()) {
        return new Progress(reached, Optional.of(stop.state()), review, signal);
      }
    }
    return new Progress(reached, Optional.empty(), review, evidence);
  }

  private record Stop(Signal.Kind kind, SideState state) {}

  private Optional<Stage> reached() {
    boolean open = signals.first(Signal.Kind.CONDITIONAL).isPresent();
    boolean outline = signals.of(Signal.Kind.OUTLINE_CASE).stream().anyMatch(this::isAtWork);
    boolean full = signals.of(Signal.Kind.FULL_CASE).stream().anyMatch(this::isAtWork);
    if (signals.first(Signal.Kind.APPROVED).filter(s -> !aboutACase(s)).isPresent()
        && !open
        && !outline) {
      return Optional.of(Stage.APPROVED);
    }
    if (!outline && (signals.first(Signal.Kind.ASSURANCE).isPresent() || awaitsRegulator())) {
      return Optional.of(Stage.ASSURANCE);
    }
    if (full) {
      return Optional.of(Stage.FULL_BUSINESS_CASE);
    }
    if (outline || signals.first(Signal.Kind.OUTLINE_CASE).isPresent()) {
      return Optional.of(Stage.OUTLINE_BUSINESS_CASE);
    }
    if (signals.first(Signal.Kind.APPROVED).isPresent() && open) {
      return Optional.of(Stage.FULL_BUSINESS_CASE);
    }
    boolean strategic = signals.of(Signal.Kind.STRATEGIC_CASE).stream().anyMatch(this::isAtWork);
    if (strategic) {
      boolean written = signals.of(Signal.Kind.STRATEGIC_CASE).stream().anyMatch(this::isWritten);
      return Optional.of(written ? Stage.OUTLINE_BUSINESS_CASE : Stage.STRATEGIC_CASE);
    }
    return BreakUps.stage(dossier).or(() -> Optional.of(Stage.EXPLORING));
  }

  /**
   * "NHS Improvement, both boards and both councils of governors have yet to give their approval".
   */
  private boolean awaitsRegulator() {
    return signals.of(Signal.Kind.CONDITIONAL).stream()
        .filter(s -> s.phrase().words().startsWith("yet to (give|approve"))
        .anyMatch(
            s -> scene.mentionsIn(s.sentence()).stream().anyMatch(m -> m.body().isOverseer()));
  }

  private Optional<Signal> evidence(Optional<Stage> reached) {
    return switch (reached.orElse(Stage.EXPLORING)) {
      case APPROVED -> signals.first(Signal.Kind.APPROVED);
      case ASSURANCE ->
          signals.first(Signal.Kind.ASSURANCE).or(() -> signals.first(Signal.Kind.CONDITIONAL));
      case FULL_BUSINESS_CASE ->
          signals.first(Signal.Kind.FULL_CASE).or(() -> signals.first(Signal.Kind.APPROVED));
      case OUTLINE_BUSINESS_CASE ->
          signals
              .first(Signal.Kind.OUTLINE_CASE)
              .or(() -> signals.first(Signal.Kind.STRATEGIC_CASE));
      case STRATEGIC_CASE -> signals.first(Signal.Kind.STRATEGIC_CASE);
      default -> Optional.empty();
    };
  }

  /** A case that is written, published or considered now; not one that would follow a yes. */
  private boolean isAtWork(Signal signal) {
    if (signal.judgement().condition().isPresent()) {
      return false;
    }
    Sentence sentence = signal.sentence();
    var factuality = signal.judgement().factuality();
    boolean later =
        factuality.tense() == Tense.PLANNED
            && !sentence.tokens().stream()
                .anyMatch(
                    t ->
                        t.is("now")
                            || t.is("agreed")
                            || t.is("are")
                            || t.is("still")
                            || t.is("due"));
    boolean hedged = factuality.certainty() == Certainty.POSSIBLE;
    boolean work = sentence.tokens().stream().anyMatch(t -> AT_WORK.contains(t.key()));
    boolean follows =
        sentence.tokens().stream()
                .anyMatch(t -> t.is("then") || t.is("follow") || isNextStep(t.index()))
            && factuality.tense() == Tense.PLANNED;
    boolean ahead = !work && factuality.tense() == Tense.ONGOING && isDatedAhead(sentence);
    return !hedged && !follows && !ahead && (!later || work && !later);
  }

  /**
   * "Both boards have endorsed a strategic case", "the strategic outline case recommends": it does
   * the work of an outline case, whose place it took in 2017.
   */
  private boolean isWritten(Signal signal) {
    boolean ahead = signal.judgement().factuality().tense() == Tense.PLANNED;
    boolean told = signal.sentence().tokens().stream().anyMatch(t -> WRITTEN.contains(t.key()));
    return isAtWork(signal) && !ahead && told;
  }

  /** "The next step would be a full case"; "next April" is a date. */
  private boolean isNextStep(int token) {
    return scene.document().key(token).equals("next")
        && Set.of("step", "stage", "phase").contains(scene.document().key(token + 1));
  }

  /** "Full business case to the boards: July 2018", read in May. */
  private boolean isDatedAhead(Sentence sentence) {
    Optional<LocalDate> published = scene.article().publication().latest();
    return published.isPresent()
        && scene.values().datesIn(sentence).stream()
            .map(d -> scene.values().resolver().resolve(d, Tense.PLANNED).earliest())
            .anyMatch(d -> d.filter(e -> e.isAfter(published.get())).isPresent());
  }

  private boolean aboutACase(Signal signal) {
    return signal.sentence().tokens().stream().anyMatch(t -> t.is("case"));
  }
}
