package org.partnershipledger.rim.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.rim.security.SecurityConfig.Mode;

/** Who asks in local mode: whoever sits at the machine, and with the token may write. */
@ApplicationScoped
public class LocalAuthentication implements HttpAuthenticationMechanism {
  private static final String NAME = "local";
  private static final int BEFORE_OTHERS = DEFAULT_PRIORITY + 1000;
  private static final int UNKNOWN = 401;
  private static final SecurityIdentity ANYBODY =
      QuarkusSecurityIdentity.builder().setAnonymous(true).addRole(Roles.READER).build();
  private static final SecurityIdentity OWNER =
      QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal(NAME))
          .addRoles(Set.copyOf(Roles.ALL))
          .build();

  private final LocalAccess access;
  private final boolean isLocal;

  @Inject
  LocalAuthentication(SecurityConfig config, LocalAccess access) {
    this.access = access;
    this.isLocal = config.security() == Mode.LOCAL;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    if (!isLocal) {
      return Uni.createFrom().nullItem();
    }
    HttpServerRequest request = context.request();
    @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (!host(request).filter(Loopback::isName).isPresent()
        || header != null && !access.admits(header)) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return Uni.createFrom().item(header == null ? ANYBODY : OWNER);
  }

  private static Optional<String> host(HttpServerRequest request) {
    return Optional.ofNullable(request.authority()).map(HostAndPort::host);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return isLocal
        ? Uni.createFrom().item(new ChallengeData(UNKNOWN, HttpHeaders.WWW_AUTHENTICATE, "Bearer"))
        : Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(
            new HttpCredentialTransport(
                HttpCredentialTransport.Type.AUTHORIZATION, "ledger-local"));
  }

  @Override
  public int getPriority() {
    return BEFORE_OTHERS;
  }
}
