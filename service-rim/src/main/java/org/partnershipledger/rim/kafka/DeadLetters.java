package org.partnershipledger.rim.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.DeadLetter.State;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.deadletter.LetterId;

/**
 * The dead letters of a service, for people: what there is, and decisions. A decision is a record
 * of the dead-letter topic; the instance that reads the letter's partition carries it out.
 */
@ApplicationScoped
public class DeadLetters {
  private final Map<String, Object> kafka;
  private final EventConsumers consumers;
  private final DeadLetterPublisher publisher;

  @Inject
  DeadLetters(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      EventConsumers consumers,
      DeadLetterPublisher publisher) {
    this.kafka = kafka;
    this.consumers = consumers;
    this.publisher = publisher;
  }

  /** How much is parked. */
  public LetterBook.Parked parked() {
    return book().parked();
  }

  /**
   * Letters in the order in which they were parked.
   *
   * @param after the letter behind which the list begins; empty for the first
   * @param chosen which letters
   * @param limit how many at most
   */
  public List<DeadLetter> list(Optional<LetterId> after, Predicate<DeadLetter> chosen, int limit) {
    return book().list(after, chosen, limit);
  }

  /** A letter that is parked, or one of the last thousand that were. */
  public Optional<DeadLetter> find(LetterId id) {
    return book().find(id);
  }

  /** The letter that one waits behind; empty for one that waits behind none. */
  public Optional<LetterId> before(DeadLetter letter) {
    return Optional.of(book().headOf(letter))
        .map(DeadLetter::id)
        .filter(head -> letter.isParked() && !head.equals(letter.id()));
  }

  /** The event that a letter parks, as it was; empty when the topic has it no more. */
  public Optional<IncomingEvent> event(DeadLetter letter) {
    return consumers
        .letters()
        .flatMap(
            log -> {
              try (LetterShelf shelf = new LetterShelf(kafka, log.topic())) {
                return shelf.fetch(letter).map(IncomingEvent::of);
              }
            });
  }

  /**
   * Decides about a letter; the same decision once more changes nothing.
   *
   * @param by who decides
   * @param why the reason; blank for none
   * @return the letter, with the decision or already settled
   * @throws IllegalStateException saying why it cannot be decided so
   */
  public DeadLetter decide(DeadLetter letter, Action action, String by, String why) {
    LetterLog log =
        consumers.letters().orElseThrow(() -> new IllegalStateException("nothing is parked here"));
    if (!isDecidedSo(letter, action)) {
      refuseWhatCannotBe(letter, action);
      LetterDesk.acknowledged(publisher.decide(letter, log.topic(), action, by, why));
      log.awaitCurrent();
    }
    return log.book().find(letter.id()).orElse(letter);
  }

  private static boolean isDecidedSo(DeadLetter letter, Action action) {
    return letter.isParked()
        ? letter.decision().map(Decision::action).filter(action::equals).isPresent()
        : letter.settlement().map(DeadLetter.Settlement::action).filter(action::equals).isPresent();
  }

  private void refuseWhatCannotBe(DeadLetter letter, Action action) {
    if (letter.state() != State.OPEN && letter.state() != State.WAITING) {
      throw new IllegalStateException("letter " + letter.id() + " is " + letter.state().wire());
    }
    Optional<LetterId> before = before(letter);
    if (action == Action.REPLAY && before.isPresent()) {
      throw new IllegalStateException(
          "letter " + letter.id() + " waits behind " + before.get() + "; decide about that one");
    }
  }

  private LetterBook book() {
    return consumers.letters().map(LetterLog::book).orElseGet(LetterBook::new);
  }
}
