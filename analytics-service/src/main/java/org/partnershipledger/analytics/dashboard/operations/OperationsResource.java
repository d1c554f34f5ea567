package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.line.Line;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** The line of services: what came in at each, what became of it, and one article's way. */
@Path("/operations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class OperationsResource {
  private final Line line;
  private final Letters letters;
  private final Trace trace;
  private final Frames frames;

  @Inject
  OperationsResource(Line line, Letters letters, Trace trace, Frames frames) {
    this.line = line;
    this.letters = letters;
    this.trace = trace;
    this.frames = frames;
  }

  /** The line as a ledger; an article id leads to its way. */
  @GET
  @Operation(hidden = true)
  public Response page(@Context UriInfo uri) throws SQLException {
    String article = Parameters.of(uri, "article").text("article").orElse("").strip();
    if (isId(article)) {
      return Response.seeOther(
              uri.getBaseUriBuilder()
                  .path(OperationsResource.class)
                  .path("articles/{id}")
                  .build(article))
          .build();
    }
    Line.State now = line.now();
    TemplateInstance page =
        new OperationsPage(
            frames.frame("Operations", Section.OPERATIONS, uri),
            now,
            LineWords.of(now),
            letters.parked(),
            article);
    return Response.ok(page).build();
  }

  /** One article's way through the services. */
  @GET
  @Path("/articles/{id}")
  @Operation(hidden = true)
  public TemplateInstance article(@PathParam("id") String id, @Context UriInfo uri)
      throws SQLException {
    Parameters.of(uri);
    if (!isId(id)) {
      throw ProblemException.of(ProblemType.NOT_FOUND, id + " is no article id, which is a UUID");
    }
    return new TracePage(frames.frame("An article’s way", Section.OPERATIONS, uri), trace.of(id));
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
