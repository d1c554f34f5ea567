package org.partnershipledger.analytics.dashboard.operations;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.rim.deadletter.DeadLetter.State;
import org.partnershipledger.rim.deadletter.api.LetterContent;
import org.partnershipledger.rim.deadletter.api.LetterView;

/**
 * A dead letter as its page shows it.
 *
 * @param id its name
 * @param state where it is on its way, in words
 * @param fault what is wrong, in words
 * @param parkedAt when it was parked, in words
 * @param from where it was to be read, in words
 * @param key the key of the event; blank for none
 * @param headers the headers of the event
 * @param data its data as text, or as base64 where it is none; empty when there is none
 * @param isText whether the data is shown as text
 * @param mayReplay whether it can be processed again now
 * @param mayDiscard whether it can be given up now
 */
record ShownLetter(
    String id,
    String state,
    String fault,
    String parkedAt,
    String from,
    String key,
    List<Header> headers,
    Optional<String> data,
    boolean isText,
    boolean mayReplay,
    boolean mayDiscard) {

  /** A header of an event. */
  record Header(String name, String value) {}

  static ShownLetter of(LetterContent content) {
    LetterView letter = content.letter();
    boolean isOpen = letter.state() == State.OPEN;
    return new ShownLetter(
        letter.id(),
        LetterWords.state(letter),
        LetterWords.fault(letter),
        Days.clock(letter.parkedAt()),
        "%s, partition %d, offset %d"
            .formatted(letter.topic(), letter.partition(), letter.offset()),
        letter.key(),
        content.headers().entrySet().stream()
            .map(header -> new Header(header.getKey(), header.getValue()))
            .toList(),
        content.text().or(content::base64),
        content.text().isPresent(),
        isOpen && letter.behind().isEmpty(),
        isOpen || letter.state() == State.WAITING);
  }
}
