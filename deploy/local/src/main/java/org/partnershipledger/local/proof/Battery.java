package org.partnershipledger.local.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Place;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.load.MadeArticles;
import org.partnershipledger.local.proof.fault.Fault;
import org.partnershipledger.local.proof.fault.Line;
import org.partnershipledger.local.proof.fault.Proof;
import org.partnershipledger.local.proof.fault.Scale;
import org.partnershipledger.local.proof.fault.Trial;
import org.partnershipledger.local.proof.oracle.Audit;
import org.partnershipledger.local.proof.oracle.Finding;
import org.partnershipledger.organisation.OrganisationReference;

/** Runs tests one after another, each with its audit. */
public final class Battery implements AutoCloseable {
  private static final int ARTICLES_OF_A_PAIR = 20;

  private final Place place;
  private final Optional<Path> previous;
  private final Scale scale;
  private final long seed;
  private final Progress progress;
  private final OrganisationReference reference = OrganisationReference.load();
  private final Audit audit = new Audit(reference);
  private final Map<String, String> sent = new ConcurrentHashMap<>();
  private @Nullable Line line;

  /**
   * A battery whose plans and articles follow from a seed.
   *
   * @param previous a folder with the version before, built; empty when there is none
   */
  public Battery(Place place, Optional<Path> previous, Scale scale, long seed, Progress progress) {
    this.place = place;
    this.previous = previous;
    this.scale = scale;
    this.seed = seed;
    this.progress = progress;
  }

  /** Runs these tests; one that fails does not keep the next from running. */
  public List<Outcome> run(List<Proof> proofs) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Proof proof : proofs) {
      Instant begun = Instant.now();
      progress.tell("%s %s: %s".formatted(proof.number(), proof.title(), proof.words()));
      Outcome outcome =
          proof
              .whyNot(previous.isPresent())
              .map(why -> notRun(proof, why))
              .orElseGet(() -> run(proof, proof.fault().orElseThrow(), begun));
      outcomes.add(outcome);
      outcome.wrong().stream().limit(5).forEach(wrong -> progress.tell("  WRONG " + wrong));
      progress.done(Report.line(outcome), begun);
      if (!outcome.holds() || proof.beginsBefore()) {
        // What is wrong with this ledger is not the next test's doing.
        close();
      }
    }
    return outcomes;
  }

  private Outcome run(Proof proof, Fault fault, Instant begun) {
    if (scale.ownLedger() || proof.beginsBefore()) {
      close();
    }
    Line running = running(proof);
    Trial trial =
        new Trial(
            running,
            scale,
            new Random(seed * 31 + proof.ordinal()),
            new MadeArticles(reference, seed, ARTICLES_OF_A_PAIR),
            progress,
            sent);
    List<String> faults = new ArrayList<>();
    List<Finding> findings = List.of();
    try {
      fault.disturb(trial);
      trial.drained();
      findings = audit.of(trial.observer().look(sent));
    } catch (Failure e) {
      faults.add(e.getMessage());
    }
    faults.addAll(trial.faults());
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    return new Outcome(
        proof.number(),
        proof.title(),
        proof.words(),
        seconds,
        trial.counts(),
        faults,
        findings,
        Optional.empty());
  }

  private static Outcome notRun(Proof proof, String why) {
    return new Outcome(
        proof.number(),
        proof.title(),
        proof.words(),
        0,
        Map.of(),
        List.of(),
        List.of(),
        Optional.of(why));
  }

  private synchronized Line running(Proof proof) {
    Place began =
        previous.filter(p -> proof.beginsBefore()).map(place::withServicesOf).orElse(place);
    Line running = line == null ? Line.start(place, began, progress) : line;
    line = running;
    return running;
  }

  /** Stops the line, if one runs. */
  @Override
  public synchronized void close() {
    if (line != null) {
      line.close();
      line = null;
    }
    sent.clear();
  }
}
