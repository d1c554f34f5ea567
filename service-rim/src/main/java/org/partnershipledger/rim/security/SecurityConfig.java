package org.partnershipledger.rim.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How a service knows who asks. */
@ConfigMapping(prefix = "ledger")
public interface SecurityConfig {
  /** The two ways. */
  enum Mode {
    /** For one person on one machine: on the loopback address only, writes with a token. */
    LOCAL,
    /** On a network: everything with a token of an OpenID Connect provider. */
    OIDC
  }

  /** The way in use. */
  @WithDefault("local")
  Mode security();

  /** The token of local writes; made and printed at each start when absent. */
  Optional<String> token();

  /** The provider whose tokens are trusted, an address; {@code oidc} needs it. */
  Optional<String> issuer();

  /** Whom a token must be meant for. */
  @WithDefault("partnership-ledger")
  String audience();

  /** Where a token names roles, such as {@code realm_access/roles}; {@code groups} when absent. */
  Optional<String> rolesClaim();

  /** The dashboard's client at the provider; without it people are not led to the login. */
  Optional<String> loginClient();

  /** The secret of that client. */
  Optional<String> loginSecret();

  /** What sessions are sealed with, 32 characters or more, the same for all instances. */
  Optional<String> loginKey();
}
