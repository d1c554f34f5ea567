package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.partnershipledger.registry.projection.Changes.Change;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.Standing;
import org.partnershipledger.registry.webhook.Verdict;
import org.partnershipledger.registry.webhook.WebhookState;

/**
 * The turn of one webhook under a lease: what is to be replayed, then what it has not been told,
 * one after the other, until something fails, nothing is left or the turn has lasted long enough.
 */
final class Turn {
  private static final int BATCH = 20;
  private static final Logger LOG = Logger.getLogger(Turn.class);

  private final Tools tools;
  private final Lease lease;
  private final Instant endsAt;

  Turn(Tools tools, Lease lease) {
    this.tools = tools;
    this.lease = lease;
    this.endsAt = tools.now().plus(tools.longestTurn());
  }

  /**
   * Takes the turn and ends the lease. After a failure of ours the lease is left to run out: a
   * pause that keeps the same failure from coming without end.
   */
  void take() {
    Optional<Webhook> webhook = tools.webhooks().find(lease.webhookId());
    Optional<Progress> progress = tools.leases().progress(lease.webhookId());
    if (webhook.isPresent() && progress.isPresent() && replay(webhook.get())) {
      tell(webhook.get(), progress.get());
    }
    Instant now = tools.now();
    tools.leases().end(lease, isOver() ? now : now.plus(tools.rest()));
  }

  /** Whether the turn goes on behind it. */
  private boolean replay(Webhook webhook) {
    for (Letter letter : tools.letters().toReplay(webhook.id())) {
      if (isOver() || !tools.leases().renew(lease)) {
        return false;
      }
      Optional<Change> change =
          tools.changes().after(letter.sequence() - 1, Choice.ALL, 1).stream()
              .filter(found -> found.sequence() == letter.sequence())
              .findFirst();
      Instant now = tools.now();
      Reply reply = change.map(found -> sent(webhook, found, now)).orElseGet(Turn::lost);
      tools.letters().replayed(letter, reply, tools.now());
      tools.metrics().replayed(reply);
    }
    return true;
  }

  private void tell(Webhook webhook, Progress progress) {
    if (webhook.state() != WebhookState.ACTIVE || progress.dueAt().isAfter(tools.now())) {
      return;
    }
    Standing standing = progress.standing();
    long reached = progress.reached();
    while (true) {
      // Before the changes are read: what comes between is told the next time.
      long last = tools.changes().last();
      List<Change> changes = tools.changes().after(reached, webhook.terms().choice(), BATCH);
      if (changes.isEmpty()) {
        tools.progress().pass(lease, last);
        return;
      }
      for (Change change : changes) {
        if (isOver() || !tools.leases().renew(lease)) {
          return;
        }
        Optional<Standing> next = told(webhook, change, standing);
        if (next.isEmpty()) {
          return;
        }
        standing = next.get();
        reached = change.sequence();
      }
    }
  }

  /** How the webhook stands behind a change; empty when the turn ends with it. */
  private Optional<Standing> told(Webhook webhook, Change change, Standing standing) {
    Reply reply = sent(webhook, change, tools.now());
    Instant now = tools.now();
    Verdict verdict = tools.rules().after(standing, reply, now, tools.chance().getAsDouble());
    tools.metrics().came(verdict);
    boolean goesOn = tools.progress().keep(lease, webhook, change, reply, verdict, now);
    int parked = verdict instanceof Verdict.Parked ? standing.parkedInARow() + 1 : 0;
    return goesOn ? Optional.of(new Standing(0, parked)) : Optional.empty();
  }

  private Reply sent(Webhook webhook, Change change, Instant now) {
    List<Secret> secrets = tools.secrets().of(webhook.id(), now);
    byte[] body;
    try {
      body = tools.body().of(change);
    } catch (RuntimeException e) {
      LOG.errorf(e, "the change %d cannot be written", change.sequence());
      return failed("the change cannot be written; the log of the service says more");
    }
    String id = Message.id(webhook.id(), change.id());
    return tools.sender().send(new Message(webhook.terms().url(), id, body, secrets), now);
  }

  private static Reply lost() {
    return failed("the change is kept no more");
  }

  private static Reply failed(String reason) {
    return new Reply.Failed(Optional.empty(), reason, Optional.empty());
  }

  private boolean isOver() {
    return tools.isStopping().getAsBoolean() || !tools.now().isBefore(endsAt);
  }
}
