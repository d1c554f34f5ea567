package org.partnershipledger.analytics.dashboard.login;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.partnershipledger.rim.testing.TokenIssuer;

/**
 * Has the dashboard lead people to the login of the {@link TokenIssuer}, and puts in the registry's
 * place something that keeps the token it was asked with last.
 */
public final class LoginClient implements QuarkusTestResourceLifecycleManager {
  private static final String LAST_TOKEN = "partnershipledger.test.forwarded";

  private HttpServer registry;

  static String lastToken() {
    return System.getProperty(LAST_TOKEN, "");
  }

  @Override
  public Map<String, String> start() {
    try {
      registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    registry.createContext(
        "/",
        exchange -> {
          try (exchange) {
            System.setProperty(
                LAST_TOKEN, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] nothing = "{\"items\": []}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
          }
        });
    registry.start();
    return Map.of(
        "analytics.forward-registry",
        "http://127.0.0.1:" + registry.getAddress().getPort(),
        "ledger.login-client",
        TokenIssuer.CLIENT,
        "ledger.login-secret",
        "secret-of-the-client",
        "ledger.login-key",
        "0123456789abcdef0123456789abcdef");
  }

  @Override
  public void stop() {
    registry.stop(0);
  }
}
