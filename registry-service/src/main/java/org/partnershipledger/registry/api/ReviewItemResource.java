package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ItemStore;
import org.partnershipledger.registry.projection.ItemStore.Open;
import org.partnershipledger.registry.review.ReviewItem;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** What needs a person's eye. */
@Path("/review-items")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class ReviewItemResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final ItemStore items;

  ReviewItemResource(ItemStore items) {
    this.items = items;
  }

  /**
   * An open item.
   *
   * @param id its id
   * @param partnershipId the partnership concerned
   * @param kind what kind of question it is
   * @param reason what is to be looked at
   * @param claimIds the claims concerned, by publication
   * @param openedAt since when it is asked
   */
  public record ReviewItemView(
      String id,
      String partnershipId,
      String kind,
      String reason,
      List<String> claimIds,
      Instant openedAt) {

    private static ReviewItemView of(Open open) {
      return new ReviewItemView(
          open.id(),
          open.partnershipId(),
          open.kind(),
          open.reason(),
          open.claimIds(),
          open.openedAt());
    }
  }

  /** What is open, those first that are open longest. */
  @GET
  @Operation(
      operationId = "listReviewItems",
      summary = "What needs a person's eye, those first that are open longest")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list",
      content = @Content(schema = @Schema(ref = "ReviewItemPage")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_REVIEW_ITEMS.open(uri);
    Optional<String> kind = parameters.text("kind").map(ReviewItemResource::known);
    Optional<String> partnership = parameters.text("partnership");
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    String list = String.join("|", "review-items", kind.orElse(""), partnership.orElse(""));
    long after =
        parameters
            .text("cursor")
            .map(text -> Cursor.read(text, list, key -> Long.parseLong(key.getFirst())))
            .orElse(0L);
    Page<Open> page =
        Page.of(
            items.open(kind, partnership, after, limit + 1),
            limit,
            AsOf.NOW,
            last -> new Cursor(list, List.of(String.valueOf(last.number()))).text());
    return Conditional.answer(request, uri, page.map(ReviewItemView::of)).build();
  }

  private static String known(String kind) {
    List<String> words =
        Arrays.stream(ReviewItem.Kind.values()).map(ReviewItem.Kind::word).toList();
    if (!words.contains(kind)) {
      throw Parameters.invalid("kind", "is none of " + String.join(", ", words));
    }
    return kind;
  }
}
