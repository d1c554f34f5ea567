package org.partnershipledger.rim.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.outbox.NumberAudit.Faults;
import org.partnershipledger.rim.outbox.NumberAudit.Run;

class NumberAuditTest {

  @Test
  void numbers_that_all_stand_there_are_no_fault() {
    NumberAudit audit = after(0, 1, 2, 3);

    assertThat(audit.upTo(3).isEmpty()).isTrue();
  }

  @Test
  void a_number_that_stands_nowhere_is_missing_wherever_it_is() {
    NumberAudit audit = after(0, 2, 3, 6, 7);

    assertThat(audit.upTo(9).missing())
        .containsExactly(new Run(1, 1), new Run(4, 5), new Run(8, 9));
  }

  @Test
  void partitions_are_read_in_any_order() {
    NumberAudit audit = after(0, 7, 8, 1, 5, 2, 4, 3);

    assertThat(audit.upTo(8).missing()).containsExactly(new Run(6, 6));
  }

  @Test
  void a_missing_number_counts_once() {
    NumberAudit audit = after(0, 1, 3);

    assertThat(audit.upTo(3).gaps()).isEqualTo(1);
    assertThat(audit.upTo(3).gaps()).isZero();
  }

  @Test
  void what_comes_before_its_turn_is_kept_for_it() {
    // Given
    NumberAudit audit = after(0, 1, 2, 3, 4, 5, 7);

    // When
    Faults first = audit.upTo(3);
    audit.saw(6, "6");

    // Then
    assertThat(first.isEmpty()).isTrue();
    assertThat(audit.upTo(7).isEmpty()).isTrue();
  }

  @Test
  void a_number_that_comes_late_is_not_counted_back() {
    // Given
    NumberAudit audit = after(0, 1, 3);
    assertThat(audit.upTo(3).gaps()).isEqualTo(1);

    // When
    audit.saw(2, "2");
    audit.saw(4, "4");

    // Then
    assertThat(audit.upTo(4).isEmpty()).isTrue();
  }

  @Test
  void what_was_given_before_it_began_is_not_audited() {
    NumberAudit audit = after(100, 7, 99, 101);

    assertThat(audit.upTo(90).isEmpty()).isTrue();
    assertThat(audit.upTo(102).missing()).containsExactly(new Run(102, 102));
  }

  @Test
  void an_event_that_stands_there_twice_after_a_crash_is_no_fault() {
    NumberAudit audit = after(0, 1, 2, 1, 2);

    assertThat(audit.upTo(2).isEmpty()).isTrue();
  }

  @Test
  void a_number_of_two_events_is_told_once() {
    // Given
    NumberAudit audit = after(0, 1, 2);

    // When
    audit.saw(2, "another");
    audit.saw(2, "a third");

    // Then
    assertThat(audit.upTo(2).clashing()).containsExactly(2L);
    assertThat(audit.upTo(2).isEmpty()).isTrue();
  }

  @Test
  void the_log_names_the_first_few() {
    NumberAudit audit = after(0, 3, 6, 8, 10, 12, 14);
    audit.saw(6, "another");

    assertThat(audit.upTo(14).inWords())
        .isEqualTo("8 missing (1 to 2, 4 to 5, 7, 9, 11), 1 of several events (6)");
  }

  @Test
  void whatever_the_order_and_the_turns_just_what_was_left_out_is_missing() {
    Random random = new Random(20261123);
    for (int round = 0; round < 200; round++) {
      // Given
      TreeSet<Long> left = new TreeSet<>();
      List<Long> sent = new ArrayList<>();
      for (long number = 1; number <= 300; number++) {
        (random.nextInt(10) == 0 ? left : sent).add(number);
      }
      NumberAudit audit = new NumberAudit(0);
      List<Long> missing = new ArrayList<>();

      // When: each hundred in an order of its own, audited up to somewhere in the one before
      for (int from = 0; from < 300; from += 100) {
        long upTo = from;
        List<Long> turn =
            new ArrayList<>(sent.stream().filter(n -> n > upTo && n <= upTo + 100).toList());
        Collections.shuffle(turn, random);
        turn.forEach(number -> audit.saw(number, "" + number));
        addTo(missing, audit.upTo(from + random.nextInt(100)));
      }
      addTo(missing, audit.upTo(300));

      // Then
      assertThat(missing).containsExactlyElementsOf(left);
    }
  }

  private static void addTo(List<Long> missing, Faults faults) {
    faults
        .missing()
        .forEach(run -> LongStream.rangeClosed(run.first(), run.last()).forEach(missing::add));
  }

  private static NumberAudit after(long audited, long... numbers) {
    NumberAudit audit = new NumberAudit(audited);
    LongStream.of(numbers).forEach(number -> audit.saw(number, "" + number));
    return audit;
  }
}
