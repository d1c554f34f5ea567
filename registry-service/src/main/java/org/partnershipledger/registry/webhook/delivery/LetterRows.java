package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.registry.webhook.delivery.Letter.State;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;

/** Dead letters as they come out of rows. */
final class LetterRows {
  private LetterRows() {}

  static Letter letter(Object[] row) {
    return new Letter(
        Rows.big(row[0]),
        Rows.big(row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Integer) row[5],
        (Instant) row[6],
        (Instant) row[7],
        Rows.number(row[8]),
        (String) row[9],
        (Instant) row[10],
        word(State.class, (String) row[11]),
        decision(row),
        Rows.time(row[16]));
  }

  private static Optional<Decision> decision(Object[] row) {
    return Rows.text(row[12])
        .map(
            action ->
                new Decision(
                    word(Action.class, action),
                    (String) row[13],
                    (String) row[14],
                    (Instant) row[15]));
  }

  private static <W extends Enum<W> & Wire> W word(Class<W> vocabulary, String wire) {
    return Wire.named(vocabulary, wire)
        .orElseThrow(() -> new IllegalStateException(wire + " stands where no such word may"));
  }
}
