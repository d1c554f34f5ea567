package org.partnershipledger.analytics.dashboard.forward;

import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipledger.analytics.api.AnalyticsConfig;
import org.partnershipledger.rim.security.ActingToken;

/**
 * The services, for a reader's own actions alone: no page works anything out of what they answer.
 * The reader's own token goes along; on a network analytics has none to lend.
 */
@ApplicationScoped
public class Services {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int LARGEST = 16_000_000;
  // A page that asks several times does not wait several times for who is not there.
  private static final long REST = Duration.ofSeconds(3).toNanos();

  private final AnalyticsConfig config;
  private final ActingToken acting;
  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Map<Owner, Long> awaySince = new ConcurrentHashMap<>();

  @Inject
  Services(AnalyticsConfig config, ActingToken acting, HttpServer server) {
    this.config = config;
    this.acting = acting;
    this.server = server;
  }

  /** A service that owns something. */
  public enum Owner {
    INGEST("ingest-service"),
    REGISTRY("registry-service"),
    /** This service itself, which asks who asks like the others. */
    ANALYTICS("analytics-service");

    private final String service;

    Owner(String service) {
      this.service = service;
    }

    /** Its name. */
    public String service() {
      return service;
    }
  }

  /** Where a service is. */
  public String address(Owner owner) {
    return switch (owner) {
      case INGEST -> config.forwardIngest().orElseGet(config::ingestAddress);
      case REGISTRY -> config.forwardRegistry().orElseGet(config::registryAddress);
      case ANALYTICS -> "http://" + ownHost() + ":" + server.getPort();
    };
  }

  // Listening on all addresses, it is found on the loopback one.
  private String ownHost() {
    String host = server.getLocalBaseUri().getHost();
    return host.equals("0.0.0.0") ? "127.0.0.1" : host;
  }

  /** Asks for something. */
  public Reply get(Owner owner, String path) {
    Long away = awaySince.get(owner);
    return away != null && System.nanoTime() - away < REST
        ? unreachable(owner)
        : send(owner, request(owner, path, Map.of()).GET().build());
  }

  /** Asks for something to be done; the headers name the type of the body. */
  public Reply post(Owner owner, String path, byte[] body, Map<String, String> headers) {
    return send(
        owner, request(owner, path, headers).POST(BodyPublishers.ofByteArray(body)).build());
  }

  private HttpRequest.Builder request(Owner owner, String path, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(owner) + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json, application/problem+json");
    acting.authorization().ifPresent(token -> request.header(HttpHeaders.AUTHORIZATION, token));
    headers.forEach(request::header);
    return request;
  }

  private Reply send(Owner owner, HttpRequest request) {
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      awaySince.remove(owner);
      try (InputStream body = response.body()) {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
            ? new Reply.Unreachable(owner.service(), "its answer is too large")
            : new Reply.Answered(
                response.statusCode(), bytes, response.headers().firstValue("ETag"));
      }
    } catch (IOException e) {
      awaySince.put(owner, System.nanoTime());
      return unreachable(owner);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Unreachable(owner.service(), "the wait was broken off");
    }
  }

  private Reply unreachable(Owner owner) {
    return new Reply.Unreachable(owner.service(), "it could not be reached");
  }
}
