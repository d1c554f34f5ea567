package org.partnershipledger.analytics.api;

import static org.partnershipledger.rim.problem.ProblemType.CONFLICT;
import static org.partnershipledger.rim.problem.ProblemType.DATABASE_UNAVAILABLE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.partnershipledger.analytics.projection.FigureQueries;
import org.partnershipledger.analytics.projection.Metric;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.openapi.ApiCompletion;
import org.partnershipledger.rim.openapi.OperationNote;
import org.partnershipledger.rim.openapi.QueryParameter;
import org.partnershipledger.rim.openapi.QueryParameter.Type;
import org.partnershipledger.rim.security.Roles;

/** Adds to the description of the API its query parameters, and the documents of the contract. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
  private static final List<String> CONTRACTS = List.of("figure.v1", "claim.v1", "vocabulary.v1");
  private static final QueryParameter KNOWN_AT =
      QueryParameter.of(
          "knownAt",
          "the moment whose knowledge counts; all that is known when absent",
          Type.MOMENT,
          "2026-12-31T12:00:00Z");
  private static final QueryParameter VALID_ON =
      QueryParameter.of(
          "validOn",
          "the day by which what counts had been published; all that is recorded when absent",
          Type.DAY,
          "2019-06-30");
  private static final List<QueryParameter> CHOICE_OF_FIGURES =
      List.of(
          word("metric", "name of a metric; all of them when absent", Metric.values()),
          text(
              "partnership",
              "id of a partnership, or what a total is of; all of them when absent",
              "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd"),
          text("subject", "a part of a metric, or a claim; all of them when absent", "slip"),
          word(
              "order",
              "what stands first, figures without a value last; by partnership when absent",
              FigureQueries.Order.values()),
          KNOWN_AT,
          number("limit", "how many figures at most, up to 10000; 1000 when absent"));
  private static final List<QueryParameter> CHOICE_OF_TOTALS =
      List.of(
          word("class", "whose money it is", BodyClass.values()),
          word("kind", "kind of saving", SavingsKind.values()),
          word("basis", "on which basis the amounts are", TotalBasis.values()));
  private static final List<QueryParameter> CHOICE_OF_TOTALS_OF_A_DAY =
      Stream.concat(CHOICE_OF_TOTALS.stream(), Stream.of(VALID_ON)).toList();
  private static final List<QueryParameter> CHOICE_OF_SLICES =
      Stream.concat(
              CHOICE_OF_TOTALS_OF_A_DAY.stream(),
              Stream.of(
                  text("value", "a value of the dimension; all of them when absent", "South West"),
                  number(
                      "limit",
                      "length of each list besides the totals at most, up to 10000; 100 when absent")))
          .toList();

  @Override
  public void filterOpenAPI(OpenAPI description) {
    new ApiCompletion(ApiDescription.class, CONTRACTS, ApiDescription::note).complete(description);
  }

  private static OperationNote note(String operation) {
    return switch (operation) {
      case "overview", "audit" -> OperationNote.of(operation, List.of(), DATABASE_UNAVAILABLE);
      case "startRebuild" ->
          OperationNote.of(operation, List.of(), CONFLICT, DATABASE_UNAVAILABLE).by(Roles.ADMIN);
      case "line" -> OperationNote.of(operation, List.of(), DATABASE_UNAVAILABLE);
      case "rebuild" -> OperationNote.of(operation, List.of());
      case "figures" -> OperationNote.of(operation, List.of(VALID_ON), DATABASE_UNAVAILABLE);
      case "series", "derivation" -> OperationNote.of(operation, List.of(), DATABASE_UNAVAILABLE);
      case "league" -> OperationNote.of(operation, CHOICE_OF_FIGURES, DATABASE_UNAVAILABLE);
      case "rates" -> OperationNote.of(operation, List.of(KNOWN_AT), DATABASE_UNAVAILABLE);
      case "totals" -> OperationNote.of(operation, CHOICE_OF_TOTALS_OF_A_DAY, DATABASE_UNAVAILABLE);
      case "totalsBy" -> OperationNote.of(operation, CHOICE_OF_SLICES, DATABASE_UNAVAILABLE);
      default -> throw new IllegalArgumentException("nothing is said of " + operation);
    };
  }

  private static QueryParameter text(String name, String meaning, String example) {
    return QueryParameter.of(name, meaning, Type.TEXT, example);
  }

  private static QueryParameter number(String name, String meaning) {
    return QueryParameter.of(name, meaning, Type.NUMBER, 100);
  }

  private static QueryParameter word(String name, String meaning, Wire... words) {
    return QueryParameter.word(name, meaning, Arrays.stream(words).map(Wire::wire).toList());
  }
}
