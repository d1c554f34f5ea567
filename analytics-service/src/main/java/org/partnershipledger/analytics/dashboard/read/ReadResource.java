package org.partnershipledger.analytics.dashboard.read;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.forward.OwnForm;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** Reads a pasted text and shows what it claims; keeps nothing until it is submitted. */
@Path("/read")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ReadResource {
  private static final Map<String, String> PLAIN_TEXT =
      Map.of("Content-Type", "text/plain; charset=utf-8");

  private final Services services;
  private final Frames frames;

  @Inject
  ReadResource(Services services, Frames frames) {
    this.services = services;
    this.frames = frames;
  }

  /** The empty form, or the word that an article was submitted. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance form(@Context UriInfo uri) throws SQLException {
    String submitted = Parameters.of(uri, "submitted").text("submitted").orElse("");
    return page(uri, Draft.EMPTY, Optional.empty(), Optional.empty(), submitted);
  }

  /** Reads a text, or submits it; what was typed comes back in any case. */
  @POST
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response posted(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
    Parameters.of(uri);
    Form form = Form.read(body);
    Draft draft = Draft.of(form);
    if (draft.text().isBlank()) {
      return refused(
          uri,
          draft,
          Optional.empty(),
          new Reply.Refusal("There is no text", "paste the text of an article", List.of()));
    }
    return form.text("action").equals("submit")
        ? submit(uri, draft)
        : Response.ok(analysed(uri, draft)).build();
  }

  private TemplateInstance analysed(UriInfo uri, Draft draft) throws SQLException {
    Reply reply = send(draft, "/analyses", Map.of("explain", "true"));
    return switch (reply) {
      case Reply.Answered answered when answered.done() ->
          page(
              uri,
              draft,
              Optional.of(ReadText.of(answered.as(Analysis.class))),
              Optional.empty(),
              "");
      case Reply.Answered answered ->
          page(uri, draft, Optional.empty(), Optional.of(answered.refusal()), "");
      case Reply.Unreachable away ->
          page(uri, draft, Optional.empty(), Optional.of(away(away)), "");
    };
  }

  private Response submit(UriInfo uri, Draft draft) throws SQLException {
    Reply reply = send(draft, "/articles", Map.of());
    return switch (reply) {
      case Reply.Answered answered when answered.done() ->
          Response.seeOther(
                  uri.getBaseUriBuilder()
                      .path(ReadResource.class)
                      .queryParam("submitted", answered.as(Accepted.class).articleId())
                      .build())
              .build();
      case Reply.Answered answered -> refused(uri, draft, Optional.empty(), answered.refusal());
      case Reply.Unreachable away -> refused(uri, draft, Optional.empty(), away(away));
    };
  }

  /** What ingest-service says of an article that it took. */
  record Accepted(String articleId, String revision) {}

  private Reply send(Draft draft, String path, Map<String, String> query) {
    return services.post(
        Services.Owner.INGEST,
        draft.path(path, query),
        draft.text().getBytes(StandardCharsets.UTF_8),
        PLAIN_TEXT);
  }

  private static Reply.Refusal away(Reply.Unreachable away) {
    return new Reply.Refusal(
        "The text was not read",
        away.service() + " reads texts, and " + away.why() + "; try again in 30 seconds",
        List.of());
  }

  private Response refused(UriInfo uri, Draft draft, Optional<ReadText> read, Reply.Refusal refusal)
      throws SQLException {
    return Response.ok(page(uri, draft, read, Optional.of(refusal), "")).build();
  }

  private TemplateInstance page(
      UriInfo uri,
      Draft draft,
      Optional<ReadText> read,
      Optional<Reply.Refusal> refusal,
      String submitted)
      throws SQLException {
    return new ReadPage(
        frames.frame("Read an article", Section.READ, uri), draft, read, refusal, submitted);
  }
}
