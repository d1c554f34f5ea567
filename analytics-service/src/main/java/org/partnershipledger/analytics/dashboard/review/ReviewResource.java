package org.partnershipledger.analytics.dashboard.review;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.forward.OwnForm;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.projection.OpenReview;
import org.partnershipledger.analytics.projection.OpenReviews;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The review queue: what is open, one item at a time, and what a reviewer decides of it. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ReviewResource {
  private static final int MOST = 200;
  private static final int LAST = 5;

  private final OpenReviews reviews;
  private final Questions questions;
  private final RegistryDesk desk;
  private final Frames frames;

  @Inject
  ReviewResource(OpenReviews reviews, Questions questions, RegistryDesk desk, Frames frames) {
    this.reviews = reviews;
    this.questions = questions;
    this.desk = desk;
    this.frames = frames;
  }

  /** The queue with an item open: the one asked for, else the first. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters query = Parameters.of(uri, "item", "done");
    return page(
        uri,
        query.text("item").orElse(""),
        DecisionDraft.blank(),
        query.text("done").flatMap(id -> desk.decision(id)),
        Optional.empty());
  }

  /** Takes a decision, and goes on to the next item. */
  @POST
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response decide(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
    Parameters.of(uri);
    DecisionDraft draft = DecisionDraft.of(Form.read(body));
    if (draft.reason().isBlank()) {
      return again(uri, draft, refusal("No reason is given", "say why; it is kept"));
    }
    if (draft.tag().isEmpty()) {
      return again(
          uri,
          draft,
          refusal("Nothing was decided", "choose what the decision is about, and send it again"));
    }
    Reply reply = desk.act(draft.document(), draft.tag());
    return switch (reply) {
      case Reply.Answered answered when answered.done() ->
          Response.seeOther(done(uri, draft.id(), after(draft.item()))).build();
      case Reply.Answered answered -> again(uri, draft.again(), refused(answered));
      case Reply.Unreachable away -> again(uri, draft, away(away));
    };
  }

  /** Takes a decision back. */
  @POST
  @Path("/undo")
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response undo(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
    Parameters.of(uri);
    Form form = Form.read(body);
    Reply reply = desk.undo(form.text("id"), form.text("review"), "taken back by the reviewer");
    Optional<Reply.Refusal> refusal = refusalOf(reply);
    return refusal.isPresent()
        ? again(uri, DecisionDraft.blank(), refusal.get())
        : Response.seeOther(done(uri, form.text("id"), "")).build();
  }

  /** The page that says what was done, with the item that comes next open. */
  static URI done(UriInfo uri, String id, String next) {
    UriBuilder address = uri.getBaseUriBuilder().path(ReviewResource.class).queryParam("done", id);
    return next.isEmpty() ? address.build() : address.queryParam("item", next).build();
  }

  // What was just decided is in our copy a moment longer; the reviewer goes on to the next one.
  private String after(String item) throws SQLException {
    List<String> open = reviews.first(MOST).stream().map(OpenReview::id).toList();
    int at = open.indexOf(item);
    if (at < 0 || open.size() < 2) {
      return "";
    }
    return open.get(at + 1 < open.size() ? at + 1 : at - 1);
  }

  /** What is said where somebody decided meanwhile, or the registry refuses. */
  private static Reply.Refusal refused(Reply.Answered answered) {
    return answered.status() == 412
        ? refusal(
            "Someone decided meanwhile",
            "it has changed since this page was made; below it is as it is now; look, and decide again")
        : answered.refusal();
  }

  /** Why the registry did not do it, for a person; empty when it did. */
  static Optional<Reply.Refusal> refusalOf(Reply reply) {
    return switch (reply) {
      case Reply.Answered answered when answered.done() -> Optional.empty();
      case Reply.Answered answered -> Optional.of(refused(answered));
      case Reply.Unreachable away -> Optional.of(away(away));
    };
  }

  /** What is said where the registry does not answer. */
  private static Reply.Refusal away(Reply.Unreachable away) {
    return refusal(
        "Nothing was decided",
        away.service() + " keeps decisions, and " + away.why() + "; try again in 30 seconds");
  }

  private static Reply.Refusal refusal(String title, String detail) {
    return new Reply.Refusal(title, detail, List.of());
  }

  private Response again(UriInfo uri, DecisionDraft draft, Reply.Refusal refusal)
      throws SQLException {
    return Response.ok(page(uri, draft.item(), draft, Optional.empty(), Optional.of(refusal)))
        .build();
  }

  private TemplateInstance page(
      UriInfo uri,
      String asked,
      DecisionDraft draft,
      Optional<Decision> done,
      Optional<Reply.Refusal> refusal)
      throws SQLException {
    List<OpenReview> open = reviews.first(MOST);
    int at = Math.max(0, open.stream().map(OpenReview::id).toList().indexOf(asked));
    Optional<OpenReview> item = open.isEmpty() ? Optional.empty() : Optional.of(open.get(at));
    String current = item.map(OpenReview::id).orElse("");
    return new ReviewPage(
        frames.frame("Review queue", Section.REVIEW, uri),
        open.stream().map(i -> QueueLine.of(i, current)).toList(),
        item.isEmpty() ? Optional.empty() : Optional.of(questions.of(item.get())),
        at + 1,
        at > 0 ? address(open.get(at - 1)) : "",
        at + 1 < open.size() ? address(open.get(at + 1)) : "",
        draft,
        done,
        desk.last(LAST),
        refusal);
  }

  private static String address(OpenReview item) {
    return "/review?item=" + item.id();
  }
}
