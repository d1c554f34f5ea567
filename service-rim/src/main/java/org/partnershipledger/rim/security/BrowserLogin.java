package org.partnershipledger.rim.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** Which requests are people's, who log in at the provider; all others bring a token. */
@ApplicationScoped
public class BrowserLogin implements TenantConfigResolver {
  /** Where the provider sends people back to. */
  public static final String PATH = "/login";

  private static final String NAME = "dashboard";
  private static final String SESSION = "q_session_" + NAME;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(8);

  private final Optional<OidcTenantConfig> login;

  @Inject
  BrowserLogin(SecurityConfig config) {
    this.login =
        config.security() == SecurityConfig.Mode.OIDC
            ? config.loginClient().map(client -> login(config, client))
            : Optional.empty();
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext context, OidcRequestContext<OidcTenantConfig> later) {
    return Uni.createFrom().optional(login.filter(l -> isOfAPerson(context.request())));
  }

  private static boolean isOfAPerson(HttpServerRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && (Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .orElse("")
                .contains("text/html")
            || request.cookies().stream().anyMatch(c -> c.getName().startsWith(SESSION)));
  }

  private static OidcTenantConfig login(SecurityConfig config, String client) {
    String key = config.loginKey().orElseThrow();
    return OidcTenantConfig.authServerUrl(config.issuer().orElseThrow())
        .tenantId(NAME)
        .applicationType(ApplicationType.WEB_APP)
        .clientId(client)
        .credentials(config.loginSecret().orElseThrow())
        .roles(Source.accesstoken, config.rolesClaim().stream().toArray(String[]::new))
        .authentication()
        .redirectPath(PATH)
        .restorePathAfterRedirect()
        .verifyAccessToken()
        .cookieSameSite(CookieSameSite.LAX)
        .cookieForceSecure()
        .forceRedirectHttpsScheme()
        .pkceRequired()
        .stateSecret(key)
        .sessionAgeExtension(LONGEST_PAUSE)
        .end()
        .token()
        .refreshExpired()
        .end()
        .tokenStateManager()
        .encryptionSecret(key)
        .end()
        .build();
  }
}
