package org.partnershipledger.analytics.dashboard.login;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.overview.OverviewPageResource;
import org.partnershipledger.rim.security.BrowserLogin;
import org.partnershipledger.rim.security.Roles;

/**
 * The address that the provider sends people back to. Who comes back from there is led on to the
 * page that was asked for before this is reached; who comes here by hand, to the first page.
 */
@Path(BrowserLogin.PATH)
@RolesAllowed(Roles.READER)
public class LoginResource {
  /** To the first page. */
  @GET
  @Operation(hidden = true)
  public Response done(@Context UriInfo uri) {
    return Response.seeOther(uri.getBaseUriBuilder().path(OverviewPageResource.class).build())
        .build();
  }
}
