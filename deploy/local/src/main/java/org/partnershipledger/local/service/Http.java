package org.partnershipledger.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.partnershipledger.local.Failure;

/** Calls to the services on this machine. */
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int OK = 200;

  private Http() {}

  /**
   * An answer.
   *
   * @param status HTTP status; 0 when there was no answer
   * @param body the content, or why there was no answer
   * @param retryAfter when to come again, as the service says; empty when it does not
   */
  public record Answer(int status, String body, Optional<String> retryAfter) {
    /** Whether it is 200. */
    public boolean ok() {
      return status == OK;
    }
  }

  /** Whether a GET is answered with 200. */
  public static boolean answers(String url) {
    return get(url).ok();
  }

  /** A GET; a service that cannot be reached is an answer too. */
  public static Answer get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build());
  }

  /** A POST with the token that admits to writes. */
  public static Answer post(String url, String contentType, String token, byte[] body) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .timeout(LIMIT)
            .header("Content-Type", contentType)
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          response.statusCode(), response.body(), response.headers().firstValue("Retry-After"));
    } catch (IOException e) {
      return new Answer(0, String.valueOf(e.getMessage()), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
