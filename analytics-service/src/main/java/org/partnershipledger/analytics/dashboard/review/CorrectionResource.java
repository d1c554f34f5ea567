package org.partnershipledger.analytics.dashboard.review;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.forward.OwnForm;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Corrects fields of a claim. */
@Path("/review/correct")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class CorrectionResource {
  private final HeldPartnerships held;
  private final RegistryDesk desk;
  private final Frames frames;

  @Inject
  CorrectionResource(HeldPartnerships held, RegistryDesk desk, Frames frames) {
    this.held = held;
    this.desk = desk;
    this.frames = frames;
  }

  /** The fields of a claim as they are. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters query = Parameters.of(uri, "partnership", "claim", "item");
    String partnership = query.text("partnership").orElse("");
    RecordedClaim claim = claim(partnership, query.text("claim").orElse(""));
    return page(
        uri,
        claim,
        Correctable.of(claim.claim()),
        partnership,
        query.text("item").orElse(""),
        "",
        Optional.empty());
  }

  /** Sends the correction to the registry. */
  @POST
  @OwnForm
  @Consumes(Form.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response correct(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
    Parameters.of(uri);
    Form form = Form.read(body);
    RecordedClaim claim = claim(form.text("partnership"), form.text("claim"));
    ObjectNode patch = Correctable.patch(claim.claim(), form);
    Optional<Reply.Refusal> missing = missing(form, patch);
    if (missing.isPresent()) {
      return again(uri, claim, form, missing.get());
    }
    ObjectNode action = EventJson.mapper().createObjectNode();
    action.put("id", form.text("id")).put("action", "correct").put("claimId", claim.id());
    action.put("reason", form.whole("reason").strip()).set("correction", patch);
    Optional<Reply.Refusal> refusal = ReviewResource.refusalOf(desk.act(action, form.text("tag")));
    return refusal.isPresent()
        ? again(uri, claim, form, refusal.get())
        : Response.seeOther(ReviewResource.done(uri, form.text("id"), "")).build();
  }

  private static Optional<Reply.Refusal> missing(Form form, ObjectNode patch) {
    if (patch.isEmpty()) {
      return Optional.of(
          new Reply.Refusal(
              "Nothing is corrected", "change a field; a day is written 30 April 2020", List.of()));
    }
    if (form.text("reason").isEmpty()) {
      return Optional.of(new Reply.Refusal("No reason is given", "say why; it is kept", List.of()));
    }
    return form.text("tag").isEmpty()
        ? Optional.of(
            new Reply.Refusal(
                "Nothing was decided",
                "the registry could not say in which state the claim is; send it again",
                List.of()))
        : Optional.empty();
  }

  private Response again(UriInfo uri, RecordedClaim claim, Form form, Reply.Refusal refusal)
      throws SQLException {
    List<Correctable> typed =
        Correctable.of(claim.claim()).stream()
            .map(
                f ->
                    form.text(f.field()).isEmpty()
                        ? f
                        : new Correctable(
                            f.part(), f.name(), f.label(), form.text(f.field()), f.options()))
            .toList();
    return Response.ok(
            page(
                uri,
                claim,
                typed,
                form.text("partnership"),
                form.text("item"),
                form.whole("reason"),
                Optional.of(refusal)))
        .build();
  }

  private TemplateInstance page(
      UriInfo uri,
      RecordedClaim claim,
      List<Correctable> fields,
      String partnership,
      String item,
      String reason,
      Optional<Reply.Refusal> refusal)
      throws SQLException {
    return new CorrectionPage(
        frames.frame("Correct a claim", Section.REVIEW, uri),
        ClaimView.of(claim, List.of()),
        fields,
        partnership,
        item,
        DecisionDraft.newId(),
        desk.tagOfClaim(claim.id()),
        reason,
        refusal);
  }

  private RecordedClaim claim(String partnership, String id) throws SQLException {
    return held.find(partnership)
        .flatMap(p -> Optional.ofNullable(p.claims().get(id)))
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.NOT_FOUND, "this partnership has no claim with the id " + id));
  }
}
