package org.partnershipledger.rim.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {
  private static SecurityConfig config(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new SmallRyeConfigBuilder()
        .withMapping(SecurityConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(SecurityConfig.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "127.8.9.10", "::1"})
  void without_logins_a_service_may_listen_on_the_loopback_address(String host) {
    assertThat(StartCheck.fault(config(), host)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no-such-name.invalid"})
  void without_logins_a_service_listens_nowhere_else(String host) {
    assertThat(StartCheck.fault(config(), host))
        .contains(
            "Without logins this service listens on the loopback address only, not on "
                + host
                + ": set QUARKUS_HTTP_HOST=127.0.0.1, or LEDGER_SECURITY=oidc and LEDGER_ISSUER to"
                + " the address of your OpenID Connect provider.");
  }

  @Test
  void logins_need_a_provider() {
    assertThat(StartCheck.fault(config("ledger.security", "oidc"), "0.0.0.0"))
        .contains(
            "LEDGER_SECURITY=oidc needs LEDGER_ISSUER, the address of the OpenID Connect provider"
                + " whose tokens are trusted.");
    assertThat(oidc()).isEmpty();
  }

  @Test
  void the_login_of_people_needs_a_secret_and_a_long_key() {
    String fault =
        "LEDGER_LOGIN_CLIENT needs LEDGER_LOGIN_SECRET, and LEDGER_LOGIN_KEY of 32 characters or"
            + " more.";
    assertThat(oidc("ledger.login-client", "dashboard")).contains(fault);
    assertThat(
            oidc(
                "ledger.login-client", "dashboard",
                "ledger.login-secret", "s",
                "ledger.login-key", "x".repeat(31)))
        .contains(fault);
    assertThat(
            oidc(
                "ledger.login-client", "dashboard",
                "ledger.login-secret", "s",
                "ledger.login-key", "x".repeat(32)))
        .isEmpty();
  }

  private static Optional<String> oidc(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "ledger.security";
    all[1] = "oidc";
    all[2] = "ledger.issuer";
    all[3] = "https://login.example.org";
    System.arraycopy(more, 0, all, 4, more.length);
    return StartCheck.fault(config(all), "0.0.0.0");
  }
}
