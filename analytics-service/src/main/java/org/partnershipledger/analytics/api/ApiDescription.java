package org.partnershipledger.analytics.api;

import static org.partnershipledger.rim.problem.ProblemType.DATABASE_UNAVAILABLE;
import static org.partnershipledger.rim.problem.ProblemType.NOT_FOUND;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.openapi.ApiCompletion;
import org.partnershipledger.rim.openapi.OperationNote;
import org.partnershipledger.rim.openapi.QueryParameter;

/** Adds to the description of the API its query parameters, and the documents of the contract. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
  private static final List<String> CONTRACTS = List.of("figure.v1", "vocabulary.v1");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    new ApiCompletion(ApiDescription.class, CONTRACTS, ApiDescription::note).complete(description);
  }

  private static OperationNote note(String operation) {
    return switch (operation) {
      case "startPage" -> OperationNote.of(operation, List.of());
      case "overview", "audit" -> OperationNote.of(operation, List.of(), DATABASE_UNAVAILABLE);
      case "figures" -> OperationNote.of(operation, List.of(), NOT_FOUND, DATABASE_UNAVAILABLE);
      case "totals" ->
          OperationNote.of(
              operation,
              List.of(
                  word("class", "whose money it is", BodyClass.values()),
                  word("kind", "kind of saving", SavingsKind.values()),
                  word("basis", "on which basis the amounts are", TotalBasis.values())),
              DATABASE_UNAVAILABLE);
      default -> throw new IllegalArgumentException("nothing is said of " + operation);
    };
  }

  private static QueryParameter word(String name, String meaning, Wire... words) {
    return QueryParameter.word(name, meaning, Arrays.stream(words).map(Wire::wire).toList());
  }
}
