package org.partnershipledger.registry.webhook.delivery;

import io.vertx.core.Vertx;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.Signature;
import org.partnershipledger.rim.web.Answer;
import org.partnershipledger.rim.web.Call;
import org.partnershipledger.rim.web.Exchange;
import org.partnershipledger.rim.web.ExchangeFailed;
import org.partnershipledger.rim.web.ExchangeLimits;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.RefusedAddress;
import org.partnershipledger.rim.web.RetryAfter;
import org.partnershipledger.rim.web.WebAddress;

/**
 * Sends one message once, through the gates; whatever goes wrong is a reply too. Redirects are not
 * followed, and nothing of an answer is told but its status.
 */
final class Sender {
  /** So much of an answer is read, and thrown away. */
  private static final long BYTES = 4096;

  private static final int GONE = 410;

  private final Gates gates;
  private final Exchange exchange;
  private final String agent;

  Sender(Vertx vertx, Gates gates, WebhooksConfig config) {
    this.gates = gates;
    this.agent = config.userAgent();
    this.exchange =
        new Exchange(vertx, new ExchangeLimits(config.connectTimeout(), config.timeout(), BYTES));
  }

  /** Sends a message, in bounded time. */
  Reply send(Message message, Instant now) {
    try {
      WebAddress address = gates.admitted(message.url());
      Call call = Call.post(address, headers(message, now), message.body());
      return reply(exchange.ask(call, gates.machine(address)), now);
    } catch (RefusedAddress e) {
      return failed("its address " + e.reason());
    } catch (UnknownHostException e) {
      return failed("its host has no address");
    } catch (ExchangeFailed e) {
      return failed(e.reason());
    }
  }

  private Map<String, String> headers(Message message, Instant now) {
    return Map.of(
        "Content-Type",
        "application/json",
        "User-Agent",
        agent,
        "webhook-id",
        message.id(),
        "webhook-timestamp",
        String.valueOf(now.getEpochSecond()),
        "webhook-signature",
        Signature.of(message.secrets(), message.id(), now, message.body()));
  }

  private static Reply reply(Answer answer, Instant now) {
    int status = answer.status();
    return switch (status / 100) {
      case 2 -> new Reply.Accepted(status);
      case 3 ->
          failed(answer, "its server answered " + status + "; redirects are not followed", now);
      default ->
          status == GONE ? new Reply.Gone() : failed(answer, "its server answered " + status, now);
    };
  }

  private static Reply failed(Answer answer, String reason, Instant now) {
    return new Reply.Failed(
        Optional.of(answer.status()),
        reason,
        answer.header("Retry-After").flatMap(said -> RetryAfter.of(said, now)));
  }

  private static Reply failed(String reason) {
    return new Reply.Failed(Optional.empty(), reason, Optional.empty());
  }
}
