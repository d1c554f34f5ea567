package org.partnershipledger.analytics.dashboard.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.forward.OwnForm;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** Merges two partnerships, or sets a part of one apart, each after a look at what it changes. */
@Path("/review/identity")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class IdentityResource {
  private final Identities identities;
  private final RegistryDesk desk;
  private final Frames frames;

  @Inject
  IdentityResource(Identities identities, RegistryDesk desk, Frames frames) {
    this.identities = identities;
    this.desk = desk;
    this.frames = frames;
  }

  /** The partnership with what it may be merged with, and what may be set apart. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters query = Parameters.of(uri, "partnership", "other", "apart");
    List<String> apart = uri.getQueryParameters().getOrDefault("apart", List.of());
    return page(
        uri,
        query.text("partnership").orElse(""),
        query.text("other").orElse("").strip(),
        apart,
        "",
        Optional.empty());
  }

  /** Sends the decision to the registry. */
  @POST
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response decide(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
    Parameters.of(uri);
    Form form = Form.read(body);
    if (form.text("reason").isEmpty()) {
      return again(
          uri, form, new Reply.Refusal("No reason is given", "say why; it is kept", List.of()));
    }
    Optional<Reply.Refusal> refusal =
        ReviewResource.refusalOf(desk.act(action(form), form.text("tag")));
    return refusal.isPresent()
        ? again(uri, form, refusal.get())
        : Response.seeOther(ReviewResource.done(uri, form.text("id"), "")).build();
  }

  private static ObjectNode action(Form form) {
    ObjectNode action = EventJson.mapper().createObjectNode();
    action.put("id", form.text("id")).put("reason", form.whole("reason").strip());
    action.put("partnershipId", form.text("partnership"));
    if (!form.text("other").isEmpty()) {
      return action.put("action", "join").put("otherId", form.text("other"));
    }
    ArrayNode dossiers = action.put("action", "set-aside").putArray("dossiers");
    for (String key : form.all("apart")) {
      int bar = key.indexOf('|');
      if (bar > 0) {
        dossiers
            .addObject()
            .put("articleId", key.substring(0, bar))
            .put("dossier", key.substring(bar + 1));
      }
    }
    return action;
  }

  private Response again(UriInfo uri, Form form, Reply.Refusal refusal) throws SQLException {
    return Response.ok(
            page(
                uri,
                form.text("partnership"),
                form.text("other"),
                form.all("apart"),
                form.whole("reason"),
                Optional.of(refusal)))
        .build();
  }

  private TemplateInstance page(
      UriInfo uri,
      String id,
      String otherId,
      List<String> apart,
      String reason,
      Optional<Reply.Refusal> refusal)
      throws SQLException {
    IdentityPage.Side one = identities.side(id);
    Optional<IdentityPage.Side> other =
        otherId.isEmpty() ? Optional.empty() : Optional.of(identities.side(otherId));
    List<IdentityPage.Story> stories = identities.stories(id, apart);
    List<IdentityPage.Story> chosen = stories.stream().filter(IdentityPage.Story::chosen).toList();
    List<String> preview =
        other
            .map(o -> Identities.merged(one, o))
            .orElseGet(() -> chosen.isEmpty() ? List.of() : Identities.apart(stories));
    return new IdentityPage(
        frames.frame("One partnership or two", Section.REVIEW, uri),
        one,
        other,
        other.isEmpty() ? suggested(id) : List.of(),
        stories,
        chosen,
        preview,
        DecisionDraft.newId(),
        preview.isEmpty() ? "" : desk.tagOfPartnership(id),
        reason,
        refusal);
  }

  private List<IdentityPage.Suggested> suggested(String id) throws SQLException {
    List<IdentityPage.Suggested> found = new ArrayList<>();
    for (RegistryDesk.Suggestion suggestion : desk.suggestions(id)) {
      identities
          .find(suggestion.partnershipId())
          .ifPresent(
              side ->
                  found.add(new IdentityPage.Suggested(side.id(), side.title(), suggestion.why())));
    }
    return found;
  }
}
