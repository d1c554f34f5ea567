package org.partnershipledger.rim.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the numbers that were given and stand on no topic, and those that stand there under several
 * ids. It is told what stands there, in any order and any number of times, and up to where all
 * should. For one thread.
 *
 * <p>What it keeps grows with what is not audited yet: runs of numbers, and ids of at most {@value
 * #MOST_IDS} of them.
 */
final class NumberAudit {
  static final int MOST_IDS = 100_000;

  private final NavigableMap<Long, Long> runs = new TreeMap<>();
  private final NavigableMap<Long, String> idOf = new TreeMap<>();
  private final TreeSet<Long> clashing = new TreeSet<>();
  private long audited;

  /** An audit of the numbers after this one. */
  NumberAudit(long audited) {
    this.audited = audited;
  }

  /**
   * Numbers that follow each other.
   *
   * @param last not lower than the first
   */
  record Run(long first, long last) {
    long numbers() {
      return last - first + 1;
    }

    @Override
    public String toString() {
      return first == last ? "" + first : first + " to " + last;
    }
  }

  /**
   * What is wrong with numbers.
   *
   * @param missing those that stand nowhere, in order
   * @param clashing those under which several events stand, in order
   */
  record Faults(List<Run> missing, List<Long> clashing) {
    Faults {
      missing = List.copyOf(missing);
      clashing = List.copyOf(clashing);
    }

    /** How many numbers stand nowhere. */
    long gaps() {
      return missing.stream().mapToLong(Run::numbers).sum();
    }

    /** Whether there are none. */
    boolean isEmpty() {
      return missing.isEmpty() && clashing.isEmpty();
    }

    /** The first few, for a log. */
    String inWords() {
      return "%d missing (%s), %d of several events (%s)"
          .formatted(gaps(), first(missing), clashing.size(), first(clashing));
    }

    private static String first(List<?> numbers) {
      return numbers.stream().limit(5).map(Object::toString).collect(Collectors.joining(", "));
    }
  }

  /** Takes in that an event stands on its topic; one that was audited already is passed over. */
  void saw(long number, String id) {
    if (number <= audited) {
      return;
    }
    enter(number);
    String known = idOf.getOrDefault(number, id);
    if (!known.equals(id)) {
      clashing.add(number);
    } else if (idOf.size() < MOST_IDS) {
      idOf.put(number, id);
    }
  }

  private void enter(long number) {
    Map.Entry<Long, Long> before = runs.floorEntry(number);
    if (before != null && before.getValue() >= number) {
      return;
    }
    long first = before != null && before.getValue() == number - 1 ? before.getKey() : number;
    Long following = runs.remove(number + 1);
    runs.put(first, following == null ? number : following);
  }

  /**
   * Audits the numbers up to one, each once; none when they were audited before.
   *
   * @param last the highest that must stand on its topic by now
   */
  Faults upTo(long last) {
    List<Run> missing = new ArrayList<>();
    long next = audited + 1;
    for (Map.Entry<Long, Long> run : runs.headMap(last, true).entrySet()) {
      if (next < run.getKey()) {
        missing.add(new Run(next, run.getKey() - 1));
      }
      next = run.getValue() + 1;
    }
    if (next <= last) {
      missing.add(new Run(next, last));
    }
    Faults faults = new Faults(missing, List.copyOf(clashing.headSet(last, true)));
    forget(last);
    return faults;
  }

  private void forget(long last) {
    audited = Math.max(audited, last);
    NavigableMap<Long, Long> done = runs.headMap(audited, true);
    Map.Entry<Long, Long> split = done.lastEntry();
    done.clear();
    if (split != null && split.getValue() > audited) {
      runs.put(audited + 1, split.getValue());
    }
    idOf.headMap(audited, true).clear();
    clashing.headSet(audited, true).clear();
  }
}
