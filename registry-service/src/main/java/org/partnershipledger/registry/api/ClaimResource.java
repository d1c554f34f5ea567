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
import java.util.Optional;
import org.partnershipledger.registry.projection.ArticleStore;
import org.partnershipledger.registry.projection.ClaimLedger;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Single claims. */
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ClaimResource {

  private final ArticleStore articles;
  private final ClaimLedger ledger;

  ClaimResource(ArticleStore articles, ClaimLedger ledger) {
    this.articles = articles;
    this.ledger = ledger;
  }

  /** A claim with its words, its article and its history. */
  @GET
  @Path("{id}")
  public ClaimView find(@PathParam("id") String id, @Context UriInfo uri) {
    Parameters.of(uri);
    return articles
        .claim(id)
        .map(placed -> ClaimView.of(placed.claim(), placed.partnershipId()).with(history(id)))
        .orElseThrow(
            () -> ProblemException.of(ProblemType.NOT_FOUND, "no claim counts under the id " + id));
  }

  private List<ClaimView.Entry> history(String id) {
    return ledger.historyOf(id).stream()
        .map(
            e ->
                new ClaimView.Entry(
                    e.entry(),
                    e.partnershipId(),
                    Optional.of(e.reason()).filter(reason -> !reason.isEmpty()),
                    e.recordedAt()))
        .toList();
  }
}
