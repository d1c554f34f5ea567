package org.partnershipledger.ingest.api;

import static org.partnershipledger.rim.problem.ProblemType.BROKER_UNAVAILABLE;
import static org.partnershipledger.rim.problem.ProblemType.CONFLICT;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_ARTICLE;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_FEED;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_JSON;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_REQUEST;
import static org.partnershipledger.rim.problem.ProblemType.PRECONDITION_FAILED;
import static org.partnershipledger.rim.problem.ProblemType.PRECONDITION_REQUIRED;
import static org.partnershipledger.rim.problem.ProblemType.TEXT_TOO_LONG;
import static org.partnershipledger.rim.problem.ProblemType.UNSUPPORTED_LANGUAGE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.rim.openapi.ApiCompletion;
import org.partnershipledger.rim.openapi.OperationNote;
import org.partnershipledger.rim.openapi.QueryParameter;
import org.partnershipledger.rim.openapi.QueryParameter.Type;
import org.partnershipledger.rim.security.Roles;

/** Adds to the description of the API its query parameters, and the documents of the contract. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
  private static final List<String> CONTRACTS =
      List.of("claim.v1", "article.v1", "article-withdrawn.v1", "organisation.v1", "vocabulary.v1");

  private static final QueryParameter EXPLAIN =
      QueryParameter.of(
          AnalysisResource.EXPLAIN,
          "true to be told which rules fired and what was rejected",
          Type.FLAG,
          true);

  private static final QueryParameter REASON =
      QueryParameter.of("reason", "why; kept with the record", Type.TEXT, "published in error")
          .needed();

  @Override
  public void filterOpenAPI(OpenAPI description) {
    new ApiCompletion(ApiDescription.class, CONTRACTS, ApiDescription::note).complete(description);
  }

  private static OperationNote note(String operation) {
    return switch (operation) {
      case "submitArticle" ->
          OperationNote.of(
                  operation,
                  beside(),
                  INVALID_JSON,
                  INVALID_REQUEST,
                  INVALID_ARTICLE,
                  TEXT_TOO_LONG,
                  UNSUPPORTED_LANGUAGE,
                  BROKER_UNAVAILABLE)
              .by(Roles.SUBMITTER);
      case "analyse" ->
          OperationNote.of(
                  operation,
                  besideAndExplain(),
                  INVALID_JSON,
                  INVALID_REQUEST,
                  INVALID_ARTICLE,
                  TEXT_TOO_LONG,
                  UNSUPPORTED_LANGUAGE)
              .takingTheBodiesOf("submitArticle");
      case "withdrawArticle" ->
          OperationNote.of(operation, List.of(REASON), BROKER_UNAVAILABLE).by(Roles.SUBMITTER);
      case "schema" -> OperationNote.of(operation, List.of());
      case "beginReplay" -> OperationNote.of(operation, List.of()).by(Roles.ADMIN);
      case "listFeeds" -> OperationNote.of(operation, List.of(), BROKER_UNAVAILABLE);
      case "findFeed", "feedState" -> OperationNote.of(operation, List.of(), BROKER_UNAVAILABLE);
      case "addFeed" ->
          OperationNote.of(
                  operation, List.of(), INVALID_JSON, INVALID_FEED, CONFLICT, BROKER_UNAVAILABLE)
              .by(Roles.ADMIN);
      case "changeFeed" ->
          OperationNote.of(
                  operation,
                  List.of(),
                  INVALID_JSON,
                  INVALID_REQUEST,
                  INVALID_FEED,
                  PRECONDITION_REQUIRED,
                  PRECONDITION_FAILED,
                  BROKER_UNAVAILABLE)
              .by(Roles.ADMIN)
              .takingTheBodiesOf("addFeed");
      case "removeFeed" ->
          OperationNote.of(
                  operation,
                  List.of(),
                  INVALID_REQUEST,
                  PRECONDITION_REQUIRED,
                  PRECONDITION_FAILED,
                  BROKER_UNAVAILABLE)
              .by(Roles.ADMIN);
      case "pollFeed" ->
          OperationNote.of(operation, List.of(), CONFLICT, BROKER_UNAVAILABLE).by(Roles.ADMIN);
      case "schemas", "entry", "audit", "replay" -> OperationNote.of(operation, List.of());
      default -> throw new IllegalArgumentException("nothing is said of " + operation);
    };
  }

  /** What a query may say of a body that is the text. */
  private static List<QueryParameter> beside() {
    return Arrays.stream(Field.values())
        .filter(field -> field != Field.TEXT)
        .map(ApiDescription::described)
        .toList();
  }

  private static List<QueryParameter> besideAndExplain() {
    List<QueryParameter> queries = new ArrayList<>(beside());
    queries.add(EXPLAIN);
    return queries;
  }

  private static QueryParameter described(Field field) {
    return switch (field) {
      case TITLE -> text(field, "the headline", "Trusts share a chief executive");
      case TEXT -> throw new IllegalArgumentException("the text is the body");
      case URL -> text(field, "its address; its identity", "https://news.example.org/2019/trusts");
      case PUBLISHER -> text(field, "who published it", "Example News");
      case SOURCE_KIND ->
          QueryParameter.word(
              field.property(),
              "what kind of document it is; press when absent",
              Arrays.stream(SourceKind.values()).map(SourceKind::wire).toList());
      case AUTHOR -> text(field, "the by-line", "A. Reporter");
      case PUBLISHED -> text(field, "a day, moment, month or year in ISO 8601", "2019-02-14");
      case PUBLISHED_EARLIEST ->
          text(field, "first possible day, where only bounds are known", "2019-02-01");
      case PUBLISHED_LATEST -> text(field, "last possible day", "2019-02-28");
      case MODIFIED ->
          text(
              field,
              "when the publisher last changed it; a later one wins",
              "2019-02-15T08:00:00Z");
      case NOTICE -> text(field, "what every view of its claims must repeat", "Invented example.");
    };
  }

  private static QueryParameter text(Field field, String meaning, String example) {
    return QueryParameter.of(field.property(), meaning, Type.TEXT, example);
  }
}
