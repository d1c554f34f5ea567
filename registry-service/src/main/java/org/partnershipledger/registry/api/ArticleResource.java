package org.partnershipledger.registry.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.projection.ArticleStore;
import org.partnershipledger.registry.projection.ReadingStore;
import org.partnershipledger.registry.projection.ReadingStore.Recorded;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Articles as they were read; their texts stay where they came from. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ArticleResource {

  private final ArticleStore articles;
  private final ReadingStore readings;

  ArticleResource(ArticleStore articles, ReadingStore readings) {
    this.articles = articles;
    this.readings = readings;
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
   * @param readings every reading, part of one, and retraction, as they came
   */
  public record ArticleView(
      String articleId,
      Optional<ArticleHeader> article,
      Optional<String> notice,
      boolean retracted,
      List<Claim> claims,
      List<Recorded> readings) {}

  /** An article with its readings. */
  @GET
  @Path("{id}")
  public ArticleView find(@PathParam("id") String id, @Context UriInfo uri) {
    Parameters.of(uri);
    List<Recorded> recorded = readings.recordedOf(id);
    if (recorded.isEmpty()) {
      throw ProblemException.of(ProblemType.NOT_FOUND, "no article has the id " + id);
    }
    Map<String, Reading> counting = articles.readingsOf(List.of(id));
    Optional<Reading> reading = Optional.ofNullable(counting.get(id));
    return new ArticleView(
        id,
        reading.map(Reading::article),
        reading.flatMap(r -> r.article().notice()),
        articles.isRetracted(id),
        reading.map(Reading::claims).orElse(List.of()),
        recorded);
  }
}
