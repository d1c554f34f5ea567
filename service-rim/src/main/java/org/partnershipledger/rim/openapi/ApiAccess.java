package org.partnershipledger.rim.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How a request says who asks, and the least role that each operation needs. */
final class ApiAccess {
  private static final String SCHEME = "bearer";

  private ApiAccess() {}

  /** Adds the one way of saying who asks. */
  static void describe(Components components) {
    components.addSecurityScheme(
        SCHEME,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme(SCHEME)
            .bearerFormat("JWT")
            .description(
                "A token of the OpenID Connect provider, whose roles have these in them: submitter"
                    + " and reviewer are readers too, admin is all of them. A service for one person"
                    + " on one machine lets everybody there read, and takes for the rest the token"
                    + " that it printed when it started."));
  }

  /** Adds the role that an operation needs. */
  static void describe(Operation operation, OperationNote note) {
    operation.addSecurityRequirement(
        OASFactory.createSecurityRequirement().addScheme(SCHEME, note.role()));
  }
}
