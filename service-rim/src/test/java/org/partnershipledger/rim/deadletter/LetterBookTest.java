package org.partnershipledger.rim.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.DeadLetter.Settlement;
import org.partnershipledger.rim.deadletter.DeadLetter.State;

class LetterBookTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
  private static final String TOPIC = "articles";

  private final LetterBook book = new LetterBook();
  private long next;

  @Test
  void what_comes_behind_a_parked_event_of_its_key_is_held_and_nothing_else_is() {
    parked("k", Fault.MALFORMED);
    assertThat(book.isHeld(TOPIC, "k")).isTrue();
    assertThat(book.isHeld(TOPIC, "other")).isFalse();
    assertThat(book.isHeld("other topic", "k")).isFalse();
  }

  @Test
  void an_event_without_a_key_holds_nothing() {
    parked("", Fault.MALFORMED);
    assertThat(book.isHeld(TOPIC, "")).isFalse();
    assertThat(book.parked().parked()).isEqualTo(1);
  }

  @Test
  void nothing_is_due_before_somebody_decides() {
    parked("k", Fault.MALFORMED);
    parked("k", Fault.BEHIND);
    assertThat(due()).isEmpty();
  }

  @Test
  void what_waited_is_due_one_after_the_other_once_the_first_is_settled() {
    // Given
    LetterId first = parked("k", Fault.MALFORMED);
    LetterId second = parked("k", Fault.BEHIND);
    LetterId third = parked("k", Fault.BEHIND);

    // When
    decide(first, Action.REPLAY);
    List<Optional<LetterId>> due = new ArrayList<>();
    for (LetterId letter : List.of(first, second, third)) {
      due.add(due());
      settle(letter, Action.REPLAY);
    }

    // Then
    assertThat(due).containsExactly(Optional.of(first), Optional.of(second), Optional.of(third));
    assertThat(due()).isEmpty();
    assertThat(book.isHeld(TOPIC, "k")).isFalse();
    assertThat(book.parked()).isEqualTo(new LetterBook.Parked(0, 0, Optional.empty()));
  }

  @Test
  void a_replay_that_failed_leaves_the_letter_first_with_the_new_reason() {
    // Given
    LetterId first = parked("k", Fault.FAILED);
    parked("k", Fault.BEHIND);
    decide(first, Action.REPLAY);

    // When
    book.apply(new LetterEvent.Refused(place(), first, Fault.MALFORMED, "no such field"));

    // Then
    assertThat(book.find(first))
        .get()
        .returns(State.OPEN, DeadLetter::state)
        .returns("no such field", DeadLetter::reason);
    assertThat(due()).isEmpty();
    assertThat(book.isHeld(TOPIC, "k")).isTrue();
  }

  @Test
  void one_that_waits_can_be_given_up_before_the_first_is_settled() {
    // Given
    LetterId first = parked("k", Fault.FAILED);
    LetterId second = parked("k", Fault.BEHIND);

    // When
    decide(second, Action.DISCARD);

    // Then
    assertThat(due()).contains(second);
    settle(second, Action.DISCARD);
    assertThat(due()).isEmpty();
    assertThat(book.headOf(book.find(second).orElseThrow()).id()).isEqualTo(first);
  }

  @Test
  void a_replay_of_one_that_is_not_the_first_waits_for_its_turn() {
    // Given
    LetterId first = parked("k", Fault.FAILED);
    LetterId second = parked("k", Fault.FAILED);

    // When
    decide(second, Action.REPLAY);

    // Then
    assertThat(due()).isEmpty();
    settle(first, Action.DISCARD);
    assertThat(due()).contains(second);
  }

  @Test
  void a_letter_of_partitions_that_another_instance_reads_is_not_due_here() {
    decide(parked("k", Fault.FAILED), Action.REPLAY);
    assertThat(book.due(letter -> false)).isEmpty();
  }

  @Test
  void what_is_told_late_changes_nothing_that_was_told_after_it() {
    // Given
    LetterId letter = parked("k", Fault.FAILED);
    LetterId early = place();
    LetterId late = place();
    book.apply(new LetterEvent.Refused(late, letter, Fault.FAILED, "again"));

    // When
    book.apply(new LetterEvent.Decided(early, letter, decision(Action.REPLAY)));

    // Then
    assertThat(book.find(letter)).get().returns(State.OPEN, DeadLetter::state);
  }

  @Test
  void the_book_is_the_same_however_often_its_records_are_told() {
    for (long seed = 0; seed < 300; seed++) {
      // Given
      Random random = new Random(seed);
      List<LetterEvent> events = history(random);
      LetterBook once = new LetterBook();
      events.forEach(once::apply);

      // When
      LetterBook often = new LetterBook();
      for (int i = 0; i < events.size(); i++) {
        often.apply(events.get(i));
        if (random.nextInt(3) == 0) {
          events.subList(random.nextInt(i + 1), i + 1).forEach(often::apply);
        }
      }

      // Then
      assertThat(all(often)).as("seed %d", seed).isEqualTo(all(once));
      assertThat(often.parked()).isEqualTo(once.parked());
      assertThat(often.due(letter -> true)).isEqualTo(once.due(letter -> true));
      assertThat(once.parked().parked())
          .isEqualTo((int) all(once).stream().filter(DeadLetter::isParked).count());
    }
  }

  @Test
  void a_list_goes_on_behind_the_letter_where_it_ended() {
    // Given
    List<LetterId> ids =
        IntStream.range(0, 5).mapToObj(i -> parked("k" + i, Fault.MALFORMED)).toList();

    // When
    List<DeadLetter> rest = book.list(Optional.of(ids.get(1)), DeadLetter::isParked, 2);

    // Then
    assertThat(rest).extracting(DeadLetter::id).containsExactly(ids.get(2), ids.get(3));
  }

  @Test
  void of_those_settled_the_last_thousand_are_remembered() {
    // Given
    List<LetterId> ids =
        new ArrayList<>(
            IntStream.range(0, 1200).mapToObj(i -> parked("k" + i, Fault.FAILED)).toList());

    // When
    ids.forEach(id -> settle(id, Action.DISCARD));

    // Then
    assertThat(all(book)).extracting(DeadLetter::id).isEqualTo(ids.subList(200, 1200));
    assertThat(book.parked().parked()).isZero();
  }

  @Test
  void an_id_is_read_as_it_is_written() {
    assertThat(LetterId.named("0-17")).contains(new LetterId(0, 17));
    assertThat(new LetterId(0, 17)).hasToString("0-17");
    for (String other : List.of("", "17", "0-", "-1-2", "0-17 ", "a-b", "0-" + "9".repeat(30))) {
      assertThat(LetterId.named(other)).as(other).isEmpty();
    }
  }

  private List<LetterEvent> history(Random random) {
    List<LetterEvent> events = new ArrayList<>();
    List<LetterId> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      if (ids.isEmpty() || random.nextInt(3) == 0) {
        Fault fault = Fault.values()[random.nextInt(3)];
        DeadLetter letter = letter(place(), "k" + random.nextInt(3), fault);
        ids.add(letter.id());
        events.add(new LetterEvent.Parked(letter));
      } else {
        LetterId id = ids.get(random.nextInt(ids.size()));
        Action action = Action.values()[random.nextInt(2)];
        events.add(
            switch (random.nextInt(3)) {
              case 0 -> new LetterEvent.Decided(place(), id, decision(action));
              case 1 -> new LetterEvent.Settled(place(), id, new Settlement(action, NOW));
              default -> new LetterEvent.Refused(place(), id, Fault.FAILED, "again " + i);
            });
      }
    }
    return events;
  }

  private static List<DeadLetter> all(LetterBook book) {
    return book.list(Optional.empty(), letter -> true, Integer.MAX_VALUE);
  }

  private Optional<LetterId> due() {
    return book.due(letter -> true).map(DeadLetter::id);
  }

  private LetterId parked(String key, Fault fault) {
    DeadLetter letter = letter(place(), key, fault);
    book.apply(new LetterEvent.Parked(letter));
    return letter.id();
  }

  private void decide(LetterId letter, Action action) {
    book.apply(new LetterEvent.Decided(place(), letter, decision(action)));
  }

  private void settle(LetterId letter, Action action) {
    book.apply(new LetterEvent.Settled(place(), letter, new Settlement(action, NOW)));
  }

  private LetterId place() {
    return new LetterId(0, next++);
  }

  private static Decision decision(Action action) {
    return new Decision(action, "ada", "a reason", NOW);
  }

  private static DeadLetter letter(LetterId id, String key, Fault fault) {
    return new DeadLetter(
        id,
        key,
        TOPIC,
        0,
        id.offset(),
        3,
        NOW,
        fault,
        "a reason",
        Optional.empty(),
        Optional.empty());
  }
}
