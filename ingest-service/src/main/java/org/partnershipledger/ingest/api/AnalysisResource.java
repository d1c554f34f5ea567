package org.partnershipledger.ingest.api;

import static org.partnershipledger.ingest.api.MediaTypes.HTML;
import static org.partnershipledger.ingest.api.MediaTypes.JSON;
import static org.partnershipledger.ingest.api.MediaTypes.JSON_LD;
import static org.partnershipledger.ingest.api.MediaTypes.PROBLEM;
import static org.partnershipledger.ingest.api.MediaTypes.TEXT;
import static org.partnershipledger.ingest.api.MediaTypes.XHTML;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.ingest.intake.ArticleReader;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** Reads a text without keeping it. */
@Path("/analyses")
@Produces({JSON, PROBLEM})
@RolesAllowed(Roles.READER)
public class AnalysisResource {
  static final String EXPLAIN = "explain";

  private final Submissions submissions;
  private final ArticleReader reader;

  @Inject
  AnalysisResource(Submissions submissions, ArticleReader reader) {
    this.submissions = submissions;
    this.reader = reader;
  }

  /** An article as JSON, our own or schema.org's. */
  @POST
  @Consumes({JSON, JSON_LD})
  @Operation(hidden = true)
  public Analysis json(InputStream body, @Context UriInfo uri) throws IOException {
    return analysis(submissions.json(body, uri, EXPLAIN), uri);
  }

  /** An article as a web page. */
  @POST
  @Consumes({HTML, XHTML})
  @Operation(hidden = true)
  public Analysis html(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers)
      throws IOException {
    return analysis(submissions.html(body, headers.getMediaType(), uri, EXPLAIN), uri);
  }

  /** An article as plain text; the query says the rest. */
  @POST
  @Consumes(TEXT)
  @Operation(hidden = true)
  public Analysis text(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers)
      throws IOException {
    return analysis(submissions.text(body, headers.getMediaType(), uri, EXPLAIN), uri);
  }

  private Analysis analysis(ArticleSubmitted article, UriInfo uri) {
    boolean explain = Parameters.anyOf(uri).flag(EXPLAIN);
    return Analysis.of(article, reader.version(), reader.read(article), explain);
  }
}
