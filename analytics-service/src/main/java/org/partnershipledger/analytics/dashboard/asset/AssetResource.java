package org.partnershipledger.analytics.dashboard.asset;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** The files that pages load; each may be kept for a year, as other content has another address. */
@Path("/assets/{name}")
@PermitAll
public class AssetResource {
  private final Assets assets;

  @Inject
  AssetResource(Assets assets) {
    this.assets = assets;
  }

  /** The file. */
  @GET
  @Operation(hidden = true)
  public Response asset(@PathParam("name") String name) {
    Assets.Loaded asset =
        assets
            .named(name)
            .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "no file " + name));
    return Response.ok(
            asset.content(), MediaType.valueOf(asset.asset().mediaType()).withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
