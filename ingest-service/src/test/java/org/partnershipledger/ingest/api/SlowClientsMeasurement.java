package org.partnershipledger.ingest.api;

import static org.partnershipledger.rim.testing.Measurements.percentiles;
import static org.partnershipledger.rim.testing.Measurements.report;
import static org.partnershipledger.rim.testing.Measurements.seconds;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.LocalToken;

/**
 * Measures how long an article takes to be accepted while others send slowly, and while others send
 * what is too large; run by name, prints its figures: {@code mvn surefire:test
 * -Dtest=SlowClientsMeasurement -Dslow.clients=100}.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "broker", value = "own"))
class SlowClientsMeasurement {
  private static final int SLOW = Integer.getInteger("slow.clients", 100);
  private static final int ARTICLES = 400;
  private static final int ROUNDS = 3;
  private static final int TOO_LARGE = 3_000_000;
  private static final Duration BETWEEN_LARGE = Duration.ofMillis(500);
  private static final String TEXT =
      "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief"
          + " executive from April 2019. The boards said that a merger was not planned.";

  @TestHTTPResource("/articles")
  URI articles;

  private final HttpClient http = HttpClient.newHttpClient();
  private int sent;

  @Test
  void measures_articles_beside_slow_clients() throws Exception {
    measure("warming up");
    for (int round = 1; round <= ROUNDS; round++) {
      double alone = measure("alone");
      double besideSlow;
      try (SlowClients slow = SlowClients.of(SLOW, articles)) {
        besideSlow = measure("beside " + SLOW + " slow clients");
        report("slow clients still sending", slow.sending());
      }
      double besideLarge = besideLarge();
      report("p95 beside slow clients / alone", besideSlow / alone);
      report("p95 beside bodies of 3 MB / alone", besideLarge / alone);
    }
  }

  private double besideLarge() throws Exception {
    AtomicBoolean isOver = new AtomicBoolean();
    AtomicInteger refused = new AtomicInteger();
    Thread large =
        Thread.startVirtualThread(
            () -> {
              byte[] body = new byte[TOO_LARGE];
              while (!isOver.get()) {
                refused.addAndGet(refusal(body));
              }
            });
    try {
      return measure("beside bodies of 3 MB");
    } finally {
      isOver.set(true);
      large.join();
      report("bodies of 3 MB refused", refused.get());
    }
  }

  private int refusal(byte[] body) {
    try (HttpClient other = HttpClient.newHttpClient()) {
      Thread.sleep(BETWEEN_LARGE);
      HttpRequest request =
          asked(articles, "application/json").POST(BodyPublishers.ofByteArray(body)).build();
      return other.send(request, BodyHandlers.discarding()).statusCode() == 413 ? 1 : 0;
    } catch (IOException e) {
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The time within which 95 of 100 articles were accepted, in milliseconds. */
  private double measure(String name) throws Exception {
    double[] took = new double[ARTICLES];
    for (int i = 0; i < ARTICLES; i++) {
      String query =
          "?publisher=BBC&published=2018-01-02&title=T"
              + sent
              + "&url=https://news.example.org/"
              + sent++;
      HttpRequest request =
          asked(URI.create(articles + query), "text/plain")
              .POST(BodyPublishers.ofString(TEXT + " " + sent))
              .build();
      long begun = System.nanoTime();
      var answer = http.send(request, BodyHandlers.ofString());
      took[i] = seconds(begun) * 1000;
      if (answer.statusCode() != 202) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
    }
    percentiles("POST /articles " + name + ", ms", took);
    return took[ARTICLES * 95 / 100];
  }

  private static HttpRequest.Builder asked(URI address, String type) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", type)
        .header("Authorization", "Bearer " + LocalToken.TOKEN);
  }
}
