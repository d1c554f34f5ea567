package org.partnershipledger.registry.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.partnershipledger.rim.openapi.ApiCompletion;

/** Adds to the description of the API what the doors know, and the documents of the contract. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

  private static final List<String> CONTRACTS =
      List.of("partnership-state.v1", "trust-state.v1", "claim.v1", "article.v1", "vocabulary.v1");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    new ApiCompletion(ApiDescription.class, CONTRACTS, Door::note).complete(description);
  }
}
