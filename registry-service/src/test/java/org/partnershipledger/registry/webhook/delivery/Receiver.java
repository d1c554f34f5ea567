package org.partnershipledger.registry.webhook.delivery;

import com.sun.net.httpserver.HttpExchange;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnershipledger.rim.testing.LocalServer;

/** A program that is told of changes, at a free port of this machine. */
final class Receiver implements AutoCloseable {
  private final LocalServer server = LocalServer.start();
  private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
  private final Queue<Said> toSay = new ConcurrentLinkedQueue<>();
  private final AtomicInteger inHand = new AtomicInteger();
  private final AtomicInteger mostInHand = new AtomicInteger();

  /** What came in. */
  record Delivery(
      String method, Map<String, String> headers, String body, Instant at, int answered) {
    String id() {
      return headers.get("webhook-id");
    }

    long sequence() {
      return JsonPath.from(body).getLong("sequence");
    }

    /** Whether a signature is of this secret, worked out apart from the service. */
    boolean isSignedWith(String secret) {
      String signed = id() + "." + headers.get("webhook-timestamp") + "." + body;
      return Arrays.asList(headers.get("webhook-signature").split(" "))
          .contains("v1," + hmac(secret, signed));
    }

    private static String hmac(String secret, String text) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return Base64.getEncoder()
            .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What it says to one delivery. */
  record Said(int status, Map<String, String> headers) {}

  Receiver() {
    server.at("/hook", this::take);
  }

  /** Says these before it takes everything. */
  Receiver saying(int... statuses) {
    Arrays.stream(statuses).forEach(status -> saying(status, Map.of()));
    return this;
  }

  Receiver saying(int status, Map<String, String> headers) {
    toSay.add(new Said(status, headers));
    return this;
  }

  private void take(HttpExchange exchange) throws IOException {
    mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Said said = toSay.isEmpty() ? new Said(204, Map.of()) : toSay.remove();
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      deliveries.add(
          new Delivery(exchange.getRequestMethod(), headers, body, Instant.now(), said.status()));
      LocalServer.send(exchange, said.status(), said.headers(), "");
    } finally {
      inHand.decrementAndGet();
    }
  }

  /** Everything that came in, in order. */
  List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** What it took, in order. */
  List<Delivery> taken() {
    return deliveries.stream().filter(delivery -> delivery.answered() < 300).toList();
  }

  /** How many came in at the same time at most. */
  int mostAtOnce() {
    return mostInHand.get();
  }

  LocalServer server() {
    return server;
  }

  String url() {
    return server.address("/hook");
  }

  @Override
  public void close() {
    server.close();
  }
}
