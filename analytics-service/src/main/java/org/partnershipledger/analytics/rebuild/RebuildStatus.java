package org.partnershipledger.analytics.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * How far a rebuild is.
 *
 * @param phase what it does
 * @param read events read so far
 * @param behind events of the topic that are still to be read, when last looked
 * @param partnerships partnerships to work out; 0 before all is read
 * @param workedOut those of them that are worked out
 * @param startedAt when it began; empty when none ever did
 * @param endedAt when it ended; empty while it runs
 * @param tables what the rebuilt tables differ in from those they replace; empty before they were
 *     compared
 * @param figuresChanged figures whose value became another; they are published as such
 * @param problem why it failed; empty unless it did
 */
public record RebuildStatus(
    Phase phase,
    long read,
    long behind,
    long partnerships,
    long workedOut,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    List<TableReport> tables,
    long figuresChanged,
    Optional<String> problem) {
  public RebuildStatus {
    tables = List.copyOf(tables);
  }

  /** The phases, in their order. */
  public enum Phase implements Wire {
    NONE("none"),
    READING("reading"),
    WORKING_OUT("working-out"),
    SWITCHING("switching"),
    DONE("done"),
    FAILED("failed");

    private final String wire;

    Phase(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /**
   * A table before and after.
   *
   * @param table its name
   * @param rows rows of the rebuilt table
   * @param onlyBefore rows that only the old one had
   * @param onlyAfter rows that only the rebuilt one has
   */
  public record TableReport(String table, long rows, long onlyBefore, long onlyAfter) {}

  /**
   * How far it is, from 0 to 1: reading is one half, working out the other; not a number before the
   * first rebuild.
   */
  double progress() {
    return switch (phase) {
      case NONE -> Double.NaN;
      case READING -> part(read, read + behind) / 2;
      case WORKING_OUT -> (1 + part(workedOut, partnerships)) / 2;
      case SWITCHING, DONE -> 1;
      case FAILED ->
          partnerships == 0
              ? part(read, read + behind) / 2
              : (1 + part(workedOut, partnerships)) / 2;
    };
  }

  private static double part(long done, long all) {
    return all == 0 ? 0 : (double) done / all;
  }

  /** Before the first. */
  static RebuildStatus none() {
    return new RebuildStatus(
        Phase.NONE, 0, 0, 0, 0, Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty());
  }

  static RebuildStatus startedAt(Instant moment) {
    return new RebuildStatus(
        Phase.READING,
        0,
        0,
        0,
        0,
        Optional.of(moment),
        Optional.empty(),
        List.of(),
        0,
        Optional.empty());
  }

  RebuildStatus read(long more, long left) {
    return going(phase, read + more, left, partnerships, workedOut);
  }

  RebuildStatus workingOut(long all) {
    return going(Phase.WORKING_OUT, read, behind, all, 0);
  }

  RebuildStatus workedOut(long more) {
    return going(phase, read, behind, partnerships, workedOut + more);
  }

  RebuildStatus switching() {
    return going(Phase.SWITCHING, read, behind, partnerships, workedOut);
  }

  private RebuildStatus going(Phase now, long done, long left, long all, long out) {
    return new RebuildStatus(
        now, done, left, all, out, startedAt, endedAt, tables, figuresChanged, problem);
  }

  RebuildStatus done(Instant moment, List<TableReport> compared, long figures) {
    return new RebuildStatus(
        Phase.DONE,
        read,
        0,
        partnerships,
        workedOut,
        startedAt,
        Optional.of(moment),
        compared,
        figures,
        Optional.empty());
  }

  RebuildStatus failed(Instant moment, String why) {
    return new RebuildStatus(
        Phase.FAILED,
        read,
        behind,
        partnerships,
        workedOut,
        startedAt,
        Optional.of(moment),
        tables,
        figuresChanged,
        Optional.of(why));
  }

  /** Whether it goes on. */
  boolean runs() {
    return switch (phase) {
      case READING, WORKING_OUT, SWITCHING -> true;
      case NONE, DONE, FAILED -> false;
    };
  }
}
