package org.partnershipledger.registry.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.WebhookState;
import org.partnershipledger.registry.webhook.delivery.Progress;
import org.partnershipledger.registry.webhook.delivery.Webhook;
import org.partnershipledger.registry.webhook.delivery.Webhooks.Trial;

/** Webhooks as the API shows them. */
public final class WebhookViews {
  private WebhookViews() {}

  /**
   * The settings of a webhook, and whether it is told; never its secret.
   *
   * @param types types of changes; empty for all
   * @param stateReason why it was given up; absent in any other state
   * @param links what can be done with it
   */
  public record WebhookView(
      String id,
      long revision,
      String url,
      Optional<String> description,
      Optional<String> partnership,
      Optional<String> member,
      Optional<String> region,
      List<String> types,
      WebhookState state,
      Optional<String> stateReason,
      Instant createdAt,
      Instant changedAt,
      Map<String, String> links) {
    static WebhookView of(Webhook webhook) {
      String self = "/webhooks/" + webhook.id();
      Choice choice = webhook.terms().choice();
      return new WebhookView(
          webhook.id(),
          webhook.revision(),
          webhook.terms().url(),
          webhook.terms().description(),
          choice.partnership(),
          choice.member(),
          choice.region(),
          choice.types().stream().map(EventType::shortName).toList(),
          webhook.state(),
          webhook.stateReason(),
          webhook.createdAt(),
          webhook.changedAt(),
          Map.of("self", self, "state", self + "/state", "deadLetters", self + "/dead-letters"));
    }
  }

  /** A webhook with its secret, which is told this once. */
  public record WebhookAdded(WebhookView webhook, String secret) {
    static WebhookAdded of(Webhook webhook, Secret secret) {
      return new WebhookAdded(WebhookView.of(webhook), secret.text());
    }
  }

  /**
   * Another secret for a webhook.
   *
   * @param secret the one from now on, told this once
   * @param formerUntil until when the one before signs beside it
   */
  public record SecretRotated(String webhookId, String secret, Instant formerUntil) {}

  /** How far a webhook has been told, as {@link Progress} has it. */
  public record WebhookStateView(
      String webhookId,
      long reached,
      int attempts,
      Optional<Instant> failingSince,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> lastAttemptAt,
      Optional<Instant> lastSuccessAt,
      Optional<Integer> lastStatus,
      Optional<String> lastReason,
      int parkedInARow,
      long openDeadLetters) {
    static WebhookStateView of(Webhook webhook, Progress progress) {
      boolean isRetry =
          webhook.state() == WebhookState.ACTIVE && progress.standing().attempts() > 0;
      return new WebhookStateView(
          webhook.id(),
          progress.reached(),
          progress.standing().attempts(),
          progress.failingSince(),
          isRetry ? Optional.of(progress.dueAt()) : Optional.empty(),
          progress.lastAttemptAt(),
          progress.lastSuccessAt(),
          progress.lastStatus(),
          progress.lastReason(),
          progress.standing().parkedInARow(),
          progress.openLetters());
    }
  }

  /**
   * All webhooks, by the time at which they were added.
   *
   * @param sending whether anything is sent at all here
   */
  public record WebhookList(boolean sending, List<WebhookView> webhooks) {
    public WebhookList {
      webhooks = List.copyOf(webhooks);
    }
  }

  /**
   * What came of a trial.
   *
   * @param accepted whether the receiver took it
   * @param status of its answer; absent when there was none
   * @param reason why it was not taken; absent when it was
   * @param milliseconds how long it took
   */
  public record TrialView(
      boolean accepted, Optional<Integer> status, Optional<String> reason, long milliseconds) {
    static TrialView of(Trial trial) {
      Reply reply = trial.reply();
      return new TrialView(
          reply instanceof Reply.Accepted,
          reply.answered(),
          reply.fault(),
          trial.took().toMillis());
    }
  }
}
