package org.partnershipledger.rim.deadletter;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;

/**
 * All letters of a dead-letter topic: the fold over its records. What is told twice counts once,
 * and what is told late changes nothing that was told after it. Parked letters of a key form a
 * queue. Safe for threads.
 */
public final class LetterBook {
  /** How many settled letters are remembered, the latest of them. */
  private static final int SETTLED = 1000;

  private final NavigableMap<LetterId, Entry> letters = new TreeMap<>();
  private final Map<Queue, TreeSet<LetterId>> queues = new HashMap<>();
  private final Deque<LetterId> settled = new ArrayDeque<>();
  private final TreeSet<LetterId> due = new TreeSet<>();
  private int waiting;

  /** A letter, and the place of the last record that changed it. */
  private record Entry(DeadLetter letter, LetterId asOf) {}

  /** What lies in one order; letters without a key lie alone. */
  private record Queue(String topic, String key, Optional<LetterId> alone) {
    static Queue of(DeadLetter letter) {
      Optional<LetterId> alone =
          letter.key().isEmpty() ? Optional.of(letter.id()) : Optional.empty();
      return new Queue(letter.topic(), letter.key(), alone);
    }
  }

  /**
   * How much is parked.
   *
   * @param parked letters that are parked
   * @param waiting those of them with which nothing is known to be wrong
   * @param oldest since when the first of them is parked; empty when none is
   */
  public record Parked(int parked, int waiting, Optional<Instant> oldest) {}

  /** Takes in what a record says. */
  public synchronized void apply(LetterEvent event) {
    if (event instanceof LetterEvent.Parked(DeadLetter letter)) {
      if (!letters.containsKey(letter.id())) {
        queues.computeIfAbsent(Queue.of(letter), q -> new TreeSet<>()).add(letter.id());
        put(new Entry(letter, letter.id()));
      }
      return;
    }
    Entry known = letters.get(event.letter());
    if (known == null || !known.letter().isParked() || event.at().compareTo(known.asOf()) <= 0) {
      return;
    }
    DeadLetter letter = known.letter();
    put(
        new Entry(
            switch (event) {
              case LetterEvent.Parked parked -> parked.parked();
              case LetterEvent.Decided decided -> letter.decided(decided.decision());
              case LetterEvent.Settled end -> letter.settled(end.settlement());
              case LetterEvent.Refused refused -> letter.refused(refused.fault(), refused.reason());
            },
            event.at()));
  }

  /** Whether an event of this key is to wait: an earlier one is parked. */
  public synchronized boolean isHeld(String topic, String key) {
    return !key.isEmpty() && queues.containsKey(new Queue(topic, key, Optional.empty()));
  }

  /** The first of its queue; the letter itself when nothing is before it. */
  public synchronized DeadLetter headOf(DeadLetter letter) {
    TreeSet<LetterId> queue = queues.get(Queue.of(letter));
    Entry head = queue == null ? null : letters.get(queue.first());
    return head == null ? letter : head.letter();
  }

  /**
   * The next letter with which something is to be done: one that is decided about, or one that
   * waited and is now the first of its queue.
   *
   * @param mine which letters the caller answers for
   */
  public synchronized Optional<DeadLetter> due(Predicate<DeadLetter> mine) {
    return due.stream().map(id -> required(id).letter()).filter(mine).findFirst();
  }

  /** A letter, also one of the last that were settled. */
  public synchronized Optional<DeadLetter> find(LetterId id) {
    return Optional.ofNullable(letters.get(id)).map(Entry::letter);
  }

  /**
   * Letters in the order in which they were parked.
   *
   * @param after the letter behind which the list begins; empty for the first
   * @param chosen which letters
   * @param limit how many at most
   */
  public synchronized List<DeadLetter> list(
      Optional<LetterId> after, Predicate<DeadLetter> chosen, int limit) {
    Collection<Entry> rest = after.map(id -> letters.tailMap(id, false)).orElse(letters).values();
    return rest.stream().map(Entry::letter).filter(chosen).limit(limit).toList();
  }

  /** How much is parked. */
  public synchronized Parked parked() {
    Optional<DeadLetter> oldest =
        letters.values().stream().map(Entry::letter).filter(DeadLetter::isParked).findFirst();
    return new Parked(letters.size() - settled.size(), waiting, oldest.map(DeadLetter::parkedAt));
  }

  private void put(Entry entry) {
    DeadLetter letter = entry.letter();
    Entry before = letters.put(letter.id(), entry);
    waiting += isWaiting(letter) - (before == null ? 0 : isWaiting(before.letter()));
    Queue queue = Queue.of(letter);
    if (!letter.isParked()) {
      leave(queue, letter.id());
    }
    judge(letter.id());
    if (queues.containsKey(queue)) {
      judge(headOf(letter).id());
    }
  }

  private void leave(Queue queue, LetterId id) {
    TreeSet<LetterId> rest = queues.get(queue);
    if (rest != null && rest.remove(id) && rest.isEmpty()) {
      queues.remove(queue);
    }
    settled.add(id);
    if (settled.size() > SETTLED) {
      letters.remove(settled.remove());
    }
  }

  private void judge(LetterId id) {
    Entry entry = letters.get(id);
    if (entry != null && isDue(entry.letter())) {
      due.add(id);
    } else {
      due.remove(id);
    }
  }

  private boolean isDue(DeadLetter letter) {
    if (!letter.isParked()) {
      return false;
    }
    boolean isFirst = headOf(letter).id().equals(letter.id());
    return letter
        .decision()
        .map(decision -> decision.action() == Action.DISCARD || isFirst)
        .orElse(isFirst && letter.fault() == Fault.BEHIND);
  }

  private Entry required(LetterId id) {
    return Optional.ofNullable(letters.get(id)).orElseThrow();
  }

  private static int isWaiting(DeadLetter letter) {
    return letter.state() == DeadLetter.State.WAITING ? 1 : 0;
  }
}
