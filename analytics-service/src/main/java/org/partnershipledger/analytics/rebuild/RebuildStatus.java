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
   * The part of what is to be read that was read, from 0 to 1; not a number before the first
   * rebuild.
   */
  double progress() {
    return phase == Phase.NONE
        ? Double.NaN
        : read + behind == 0 ? 1 : (double) read / (read + behind);
  }

  /** Before the first. */
  static RebuildStatus none() {
    return new RebuildStatus(
        Phase.NONE, 0, 0, Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty());
  }

  static RebuildStatus startedAt(Instant moment) {
    return new RebuildStatus(
        Phase.READING, 0, 0, Optional.of(moment), Optional.empty(), List.of(), 0, Optional.empty());
  }

  RebuildStatus read(long more, long left) {
    return new RebuildStatus(
        phase, read + more, left, startedAt, endedAt, tables, figuresChanged, problem);
  }

  RebuildStatus switching() {
    return new RebuildStatus(
        Phase.SWITCHING, read, behind, startedAt, endedAt, tables, figuresChanged, problem);
  }

  RebuildStatus done(Instant moment, List<TableReport> compared, long figures) {
    return new RebuildStatus(
        Phase.DONE, read, 0, startedAt, Optional.of(moment), compared, figures, Optional.empty());
  }

  RebuildStatus failed(Instant moment, String why) {
    return new RebuildStatus(
        Phase.FAILED,
        read,
        behind,
        startedAt,
        Optional.of(moment),
        tables,
        figuresChanged,
        Optional.of(why));
  }

  /** Whether it goes on. */
  boolean runs() {
    return phase == Phase.READING || phase == Phase.SWITCHING;
  }
}
