package org.partnershipledger.rim.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A service that anybody could use does not start. */
@ApplicationScoped
class StartCheck {
  private static final Logger LOG = Logger.getLogger(StartCheck.class);
  private static final int SHORTEST_KEY = 32;

  /** Before anything else of the service begins, and before it listens. */
  void check(
      @Observes @Priority(1) StartupEvent started,
      SecurityConfig config,
      VertxHttpConfig http,
      LocalAccess access) {
    fault(config, http.host()).ifPresent(StartCheck::end);
    if (config.security() == SecurityConfig.Mode.LOCAL && access.isMadeHere()) {
      LOG.infof(
          "Reads need nothing; writes need the token of this start (LEDGER_TOKEN sets another):"
              + " curl -X POST -H 'Authorization: %s' http://%s:%d/",
          access.authorization(), http.host(), http.port());
    }
  }

  /** At once and without ado: nothing has begun that would have to be ended in order. */
  private static void end(String sentence) {
    LOG.error(sentence);
    Runtime.getRuntime().halt(1);
  }

  /** Why the service must not start, in one sentence; empty when it may. */
  static Optional<String> fault(SecurityConfig config, String host) {
    return switch (config.security()) {
      case LOCAL ->
          Loopback.isAddress(host)
              ? Optional.empty()
              : Optional.of(
                  "Without logins this service listens on the loopback address only, not on "
                      + host
                      + ": set QUARKUS_HTTP_HOST=127.0.0.1, or LEDGER_SECURITY=oidc and"
                      + " LEDGER_ISSUER to the address of your OpenID Connect provider.");
      case OIDC ->
          config.issuer().isEmpty()
              ? Optional.of(
                  "LEDGER_SECURITY=oidc needs LEDGER_ISSUER, the address of the OpenID Connect"
                      + " provider whose tokens are trusted.")
              : loginFault(config);
    };
  }

  private static Optional<String> loginFault(SecurityConfig config) {
    boolean isWhole =
        config.loginSecret().isPresent()
            && config.loginKey().filter(key -> key.length() >= SHORTEST_KEY).isPresent();
    return config.loginClient().isEmpty() || isWhole
        ? Optional.empty()
        : Optional.of(
            "LEDGER_LOGIN_CLIENT needs LEDGER_LOGIN_SECRET, and LEDGER_LOGIN_KEY of "
                + SHORTEST_KEY
                + " characters or more.");
  }
}
