package org.partnershipledger.registry.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.partnershipledger.registry.projection.Changes;
import org.partnershipledger.registry.webhook.DeliveryRules;

/**
 * What turns are taken with.
 *
 * @param changes what there is to tell
 * @param body how it is written
 * @param stores what is kept
 * @param sender how it is sent
 * @param rules what becomes of it
 * @param metrics who counts it
 * @param clock the time of attempts
 * @param chance from 0 to 1, for the spread of pauses
 * @param longestTurn behind which another webhook has its turn
 * @param rest how long a webhook that was told everything waits for its next turn
 * @param isStopping whether turns are to end
 */
record Tools(
    Changes changes,
    ChangeBody body,
    Stores stores,
    Sender sender,
    DeliveryRules rules,
    WebhookMetrics metrics,
    Clock clock,
    DoubleSupplier chance,
    Duration longestTurn,
    Duration rest,
    BooleanSupplier isStopping) {

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  WebhookStore webhooks() {
    return stores.webhooks();
  }

  SecretStore secrets() {
    return stores.secrets();
  }

  LeaseStore leases() {
    return stores.leases();
  }

  ProgressStore progress() {
    return stores.progress();
  }

  LetterStore letters() {
    return stores.letters();
  }
}
