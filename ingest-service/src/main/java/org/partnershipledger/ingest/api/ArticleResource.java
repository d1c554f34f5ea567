package org.partnershipledger.ingest.api;

import static org.partnershipledger.ingest.api.MediaTypes.HTML;
import static org.partnershipledger.ingest.api.MediaTypes.JSON;
import static org.partnershipledger.ingest.api.MediaTypes.JSONL;
import static org.partnershipledger.ingest.api.MediaTypes.JSON_LD;
import static org.partnershipledger.ingest.api.MediaTypes.NDJSON;
import static org.partnershipledger.ingest.api.MediaTypes.PROBLEM;
import static org.partnershipledger.ingest.api.MediaTypes.TEXT;
import static org.partnershipledger.ingest.api.MediaTypes.XHTML;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.ingest.publication.ArticleMetrics;
import org.partnershipledger.ingest.publication.ArticlePublisher;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.security.Roles;

/** Articles in. Nothing is accepted before the broker has it; sending again is harmless. */
@Path("/articles")
@Produces({JSON, PROBLEM})
@RolesAllowed(Roles.SUBMITTER)
public class ArticleResource {
  private static final int LONGEST_REASON = 300;

  private final Submissions submissions;
  private final BulkSubmission bulk;
  private final ArticlePublisher publisher;
  private final Clock clock;

  @Inject
  ArticleResource(
      Submissions submissions, BulkSubmission bulk, ArticlePublisher publisher, Clock clock) {
    this.submissions = submissions;
    this.bulk = bulk;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** An article as JSON, our own or schema.org's. */
  @POST
  @Consumes({JSON, JSON_LD})
  @Operation(hidden = true)
  public Response json(InputStream body, @Context UriInfo uri) throws IOException {
    return accepted(() -> submissions.json(body, uri));
  }

  /** An article as a web page. */
  @POST
  @Consumes({HTML, XHTML})
  @Operation(hidden = true)
  public Response html(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers)
      throws IOException {
    return accepted(() -> submissions.html(body, headers.getMediaType(), uri));
  }

  /** An article as plain text; the query says the rest. */
  @POST
  @Consumes(TEXT)
  @Operation(hidden = true)
  public Response text(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers)
      throws IOException {
    return accepted(() -> submissions.text(body, headers.getMediaType(), uri));
  }

  /** Many articles, one JSON document a line. */
  @POST
  @Consumes({JSONL, NDJSON})
  @Produces({JSONL, NDJSON, PROBLEM})
  @Operation(hidden = true)
  public byte[] lines(InputStream body, @Context UriInfo uri) throws IOException {
    Parameters.of(uri);
    return bulk.submit(body, uri.getRequestUri().getRawPath());
  }

  /** Takes an article back: its claims no longer count, the record of it stays. */
  @DELETE
  @Path("/{id}")
  @Operation(operationId = "withdrawArticle", summary = "Take an article back")
  @APIResponse(
      responseCode = "202",
      description =
          "The broker has the withdrawal. Articles are not looked up here, so an id that was never"
              + " submitted is accepted too.",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "article-withdrawn.v1")))
  public Response withdraw(
      @Parameter(
              description = "id of the article",
              example = "fee50f73-25d8-599e-9ef1-6ed29b5e151f")
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    String reason =
        Parameters.of(uri, "reason")
            .text("reason")
            .filter(text -> text.length() <= LONGEST_REASON)
            .orElseThrow(
                () ->
                    Parameters.invalid(
                        "reason", "is missing, or has over " + LONGEST_REASON + " characters"));
    Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    ArticleWithdrawn withdrawal = new ArticleWithdrawn(articleId(id), reason, now);
    Acknowledgement.await(publisher.withdraw(withdrawal));
    return Response.accepted(withdrawal).build();
  }

  /** What a body holds, once it is read. */
  @FunctionalInterface
  private interface Body {
    ArticleSubmitted read() throws IOException;
  }

  private Response accepted(Body body) throws IOException {
    try {
      ArticleSubmitted article = body.read();
      Acknowledgement.await(publisher.submit(article));
      return Response.accepted(Accepted.of(article.article())).build();
    } catch (ProblemException refusal) {
      ArticleMetrics.rejected(refusal.type().slug());
      throw refusal;
    }
  }

  private static String articleId(String id) {
    try {
      return UUID.fromString(id).toString();
    } catch (IllegalArgumentException e) {
      throw Parameters.invalid("id", "is no article id, which is a UUID");
    }
  }
}
