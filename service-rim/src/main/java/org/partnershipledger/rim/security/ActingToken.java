package org.partnershipledger.rim.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The token in whose name the present request acts, for passing it on to another service. */
@ApplicationScoped
public class ActingToken {
  private final SecurityConfig config;
  private final LocalAccess access;
  private final SecurityIdentity identity;

  @Inject
  ActingToken(SecurityConfig config, LocalAccess access, SecurityIdentity identity) {
    this.config = config;
    this.access = access;
    this.identity = identity;
  }

  /** The header {@code Authorization} of a request that is passed on; empty for nobody's. */
  public Optional<String> authorization() {
    return switch (config.security()) {
      case LOCAL -> Optional.of(access.authorization());
      case OIDC ->
          Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
              .map(credential -> "Bearer " + credential.getToken());
    };
  }
}
