package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.forward.OwnForm;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.rim.deadletter.LetterId;
import org.partnershipledger.rim.deadletter.api.LetterContent;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** One dead letter: its bytes, what is wrong, and what is to become of it. */
@Path("/operations/dead-letters/{service}/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class LetterResource {
  private final Letters letters;
  private final Frames frames;

  @Inject
  LetterResource(Letters letters, Frames frames) {
    this.letters = letters;
    this.frames = frames;
  }

  /** The letter as its service shows it to the reader. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance page(
      @PathParam("service") String service, @PathParam("id") String id, @Context UriInfo uri)
      throws SQLException {
    Parameters.of(uri);
    return page(owner(service, id), id, uri, Optional.empty(), "");
  }

  /** Sends a decision to the letter's service; what was typed comes back when it is refused. */
  @POST
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response decide(
      InputStream body,
      @PathParam("service") String service,
      @PathParam("id") String id,
      @Context UriInfo uri)
      throws IOException, SQLException {
    Parameters.of(uri);
    Services.Owner owner = owner(service, id);
    Form form = Form.read(body);
    String reason = form.text("reason");
    Optional<Reply.Refusal> refusal =
        refusal(letters.decide(owner, id, form.text("action"), reason), "Nothing was decided");
    return refusal.isPresent()
        ? Response.ok(page(owner, id, uri, refusal, reason)).build()
        : Response.seeOther(uri.getAbsolutePath()).build();
  }

  private TemplateInstance page(
      Services.Owner owner, String id, UriInfo uri, Optional<Reply.Refusal> refusal, String reason)
      throws SQLException {
    Reply reply = letters.find(owner, id);
    Optional<ShownLetter> letter =
        reply instanceof Reply.Answered answered && answered.done()
            ? Optional.of(ShownLetter.of(answered.as(LetterContent.class)))
            : Optional.empty();
    return new LetterDetailPage(
        frames.frame("Dead letter " + id, Section.OPERATIONS, uri),
        owner.service(),
        letter,
        refusal.or(() -> refusal(reply, "The letter is not shown")),
        reason);
  }

  private static Optional<Reply.Refusal> refusal(Reply reply, String title) {
    return switch (reply) {
      case Reply.Answered answered when answered.done() -> Optional.empty();
      case Reply.Answered answered -> Optional.of(answered.refusal());
      case Reply.Unreachable away ->
          Optional.of(
              new Reply.Refusal(
                  title, away.service() + ": " + away.why() + "; try again soon", List.of()));
    };
  }

  private static Services.Owner owner(String service, String id) {
    return Letters.service(service)
        .filter(owner -> LetterId.named(id).isPresent())
        .orElseThrow(
            () ->
                ProblemException.of(ProblemType.NOT_FOUND, service + " has no dead letter " + id));
  }
}
