package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.registry.claim.ArticleHistory;
import org.partnershipledger.registry.projection.ArticleStore;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ReadingStore;
import org.partnershipledger.registry.projection.ReadingStore.Recorded;
import org.partnershipledger.registry.projection.ReviewStore;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Articles as they were read; their texts stay where they came from. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class ArticleResource {

  private final ReadingStore readings;
  private final ArticleStore articles;
  private final ReviewStore reviews;

  ArticleResource(ReadingStore readings, ArticleStore articles, ReviewStore reviews) {
    this.reviews = reviews;
    this.readings = readings;
    this.articles = articles;
  }

  /**
   * An article with all that was recorded of it.
   *
   * @param articleId its id
   * @param article what is known of it, by the reading that counts; absent when none does
   * @param notice what has to be said of the text wherever its claims are shown; absent when
   *     nothing
   * @param retracted whether it was taken back
   * @param claims the claims that count
   * @param orphanedReviews what people decided of claims whose sentence is no longer in the text
   * @param readings every reading, part of one, and retraction, as they came
   * @param validOn the day asked about; absent for all that is recorded
   * @param knownAt the moment asked about; absent for all that is known
   */
  public record ArticleView(
      String articleId,
      Optional<ArticleHeader> article,
      Optional<String> notice,
      boolean retracted,
      List<Claim> claims,
      List<OrphanedReview> orphanedReviews,
      List<Recorded> readings,
      Optional<LocalDate> validOn,
      Optional<Instant> knownAt) {}

  /**
   * What a person decided of a claim whose sentence is no longer in the text.
   *
   * @param review the number of the review
   * @param claimId the claim
   * @param verdict what was decided
   * @param quote the sentence
   * @param reason why
   * @param author who decided it
   * @param recordedAt when
   */
  public record OrphanedReview(
      long review,
      String claimId,
      ReviewVerdict verdict,
      String quote,
      String reason,
      String author,
      Instant recordedAt) {

    private static OrphanedReview of(ReviewStore.Recorded recorded) {
      Claim claim = recorded.review().claim();
      return new OrphanedReview(
          recorded.review().number(),
          claim.id(),
          recorded.review().verdict(),
          claim.evidence().getFirst().quote(),
          recorded.reason(),
          recorded.author(),
          recorded.recordedAt());
    }
  }

  /** An article with its readings. */
  @GET
  @Path("{id}")
  @Operation(operationId = "findArticle", summary = "An article with its readings and claims")
  @APIResponse(
      responseCode = "200",
      description = "the article",
      content = @Content(schema = @Schema(ref = "ArticleView")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = "id of an article", example = "ad524c33-fb5d-5c37-90a0-9585bd32f348")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    AsOf asOf = Looks.of(Door.FIND_ARTICLE.open(uri));
    List<Recorded> recorded = readings.recordedOf(id, asOf);
    if (recorded.isEmpty()) {
      throw ProblemException.of(ProblemType.NOT_FOUND, "no article has the id " + id);
    }
    ArticleHistory history = readings.historyOf(id, asOf);
    Optional<Reading> reading = articles.counting(history, asOf);
    reading.ifPresent(r -> requirePublished(r, asOf));
    return Conditional.answer(
        request,
        new ArticleView(
            id,
            reading.map(Reading::article),
            reading.flatMap(r -> r.article().notice()),
            history.isRetracted(),
            reading.map(Reading::claims).orElse(List.of()),
            history.winner().map(winner -> orphaned(winner, asOf)).orElse(List.of()),
            recorded,
            asOf.validOn(),
            asOf.knownAt()));
  }

  private List<OrphanedReview> orphaned(Reading reading, AsOf asOf) {
    return reviews.orphanedIn(reading, asOf).stream().map(OrphanedReview::of).toList();
  }

  private static void requirePublished(Reading reading, AsOf asOf) {
    Optional<LocalDate> published = reading.reportedOn();
    boolean isAhead =
        asOf.validOn()
            .filter(day -> published.filter(on -> !on.isAfter(day)).isEmpty())
            .isPresent();
    if (isAhead) {
      throw ProblemException.of(
          ProblemType.NOT_FOUND,
          "the article is not known to have been published by " + asOf.validOn().orElseThrow());
    }
  }
}
