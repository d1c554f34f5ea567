package org.partnershipledger.registry.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.delivery.Letter;
import org.partnershipledger.registry.webhook.delivery.LetterStore;
import org.partnershipledger.registry.webhook.delivery.Webhook;
import org.partnershipledger.registry.webhook.delivery.WebhookStore;
import org.partnershipledger.registry.webhook.delivery.Webhooks;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Decides changes of webhooks upon what they are at that moment; a refusal is a problem. */
@ApplicationScoped
@Transactional
class WebhookChanges {
  private static final int MOST = 200;

  private final WebhookStore webhooks;
  private final LetterStore letters;
  private final Webhooks sending;

  WebhookChanges(WebhookStore webhooks, LetterStore letters, Webhooks sending) {
    this.webhooks = webhooks;
    this.letters = letters;
    this.sending = sending;
  }

  /** What a change depends on; throws a problem when what is to be changed is not so. */
  @FunctionalInterface
  interface Condition {
    void require(Webhook webhook);
  }

  /** Adds a webhook, which is told of what comes after a number. */
  void add(Webhook wanted, Secret secret, long after) {
    if (webhooks.count() >= MOST) {
      throw conflict("at most " + MOST + " webhooks are kept");
    }
    webhooks.add(wanted, secret, after);
  }

  /** Gives a webhook other settings; it is tried at once, as for the first time. */
  Webhook change(String id, WebhookSettings.Read wanted, Condition condition, Instant now) {
    Webhook before = webhooks.hold(id).orElseThrow(WebhookChanges::missing);
    condition.require(before);
    Webhook after =
        new Webhook(
            id,
            before.revision() + 1,
            wanted.terms(),
            wanted.state(),
            Optional.empty(),
            before.createdAt(),
            now);
    webhooks.change(after);
    return after;
  }

  /** Removes a webhook with its dead letters; returns what it was. */
  Webhook remove(String id, Condition condition) {
    Webhook was = webhooks.hold(id).orElseThrow(WebhookChanges::missing);
    condition.require(was);
    webhooks.remove(id);
    return was;
  }

  /** Has a dead letter sent once more, or gives it up; the same decision again changes nothing. */
  Letter decide(String id, long number, Decision decision) {
    Letter letter =
        letters
            .hold(id, number)
            .orElseThrow(
                () -> ProblemException.of(ProblemType.NOT_FOUND, "there is no such dead letter"));
    if (letter.decision().filter(made -> made.action() == decision.action()).isPresent()) {
      return letter;
    }
    if (letter.state() != Letter.State.OPEN) {
      throw conflict("the letter is " + letter.state().wire() + " already");
    }
    if (decision.action() == Action.REPLAY && !sending.isEnabled()) {
      throw off();
    }
    letters.decide(letter, decision);
    return letters.hold(id, number).orElseThrow();
  }

  /** The problem of a webhook that is not there. */
  static ProblemException missing() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no webhook has the id that was asked for");
  }

  /** The problem of what cannot be done where nothing is sent. */
  static ProblemException off() {
    return conflict("webhooks are not told here; LEDGER_WEBHOOKS_ENABLED switches that on");
  }

  private static ProblemException conflict(String detail) {
    return ProblemException.of(ProblemType.CONFLICT, detail);
  }
}
