package org.partnershipledger.registry.webhook.delivery;

import jakarta.inject.Singleton;

/** What is kept of webhooks, together. */
@Singleton
class Stores {
  private final WebhookStore webhooks;
  private final SecretStore secrets;
  private final LeaseStore leases;
  private final ProgressStore progress;
  private final LetterStore letters;

  Stores(
      WebhookStore webhooks,
      SecretStore secrets,
      LeaseStore leases,
      ProgressStore progress,
      LetterStore letters) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.leases = leases;
    this.progress = progress;
    this.letters = letters;
  }

  WebhookStore webhooks() {
    return webhooks;
  }

  SecretStore secrets() {
    return secrets;
  }

  LeaseStore leases() {
    return leases;
  }

  ProgressStore progress() {
    return progress;
  }

  LetterStore letters() {
    return letters;
  }
}
