package org.partnershipledger.registry.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.registry.projection.Changes;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** What changed of partnerships: as a list, as a stream, and as a feed to follow. */
@Path("/")
@RolesAllowed(Roles.READER)
public class ChangeResource {

  private static final String ATOM = "application/atom+xml";
  private static final int LIMIT = 100;
  private static final int MOST = 500;

  /** What someone who follows a partnership wants to be told; claims and questions are too many. */
  private static final List<EventType> FOLLOWED =
      List.of(
          EventType.PARTNERSHIP_IDENTIFIED,
          EventType.MEMBERS_CHANGED,
          EventType.FORM_CHANGED,
          EventType.STAGE_CHANGED,
          EventType.TARGETS_CHANGED,
          EventType.LEGAL_EVENT_MATCHED,
          EventType.PARTNERSHIP_MERGED);

  private final Changes changes;
  private final ChangeStream stream;

  ChangeResource(Changes changes, ChangeStream stream) {
    this.changes = changes;
    this.stream = stream;
  }

  /**
   * A part of the changes.
   *
   * @param items in the order in which they were published
   * @param after ask for what came after this number; the number of the last item, else the one
   *     that was asked for
   * @param more whether there are more now
   */
  public record ChangePage(List<ChangeView> items, long after, boolean more) {}

  /** Changes after a number, in the order in which they were published. */
  @GET
  @Path("changes")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listChanges", summary = "Changes of partnerships, as published")
  @APIResponse(
      responseCode = "200",
      description = "a part of the changes, and from where to ask on",
      content = @Content(schema = @Schema(ref = "ChangePage")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_CHANGES.open(uri);
    long after = number(parameters).orElse(0L);
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    List<ChangeView> found =
        new ArrayList<>(
            changes.after(after, choice(parameters), limit + 1).stream()
                .map(ChangeView::of)
                .toList());
    boolean more = found.size() > limit;
    if (more) {
      found.removeLast();
    }
    long next = found.isEmpty() ? after : found.getLast().sequence();
    return Conditional.answer(request, new ChangePage(List.copyOf(found), next, more));
  }

  /** Changes as they are published; goes on where {@code Last-Event-ID} left off. */
  @GET
  @Path("changes/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking // where to begin is asked of the database
  @Operation(operationId = "streamChanges", summary = "Changes of partnerships, as they come")
  @APIResponse(
      responseCode = "200",
      description = "server-sent events: id the number, event the type, data the change",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Multi<OutboundSseEvent> stream(
      @Context UriInfo uri,
      @Context Sse sse,
      @Parameter(description = "id of the last event that you have", example = "17")
          @HeaderParam("Last-Event-ID")
          @Nullable String lastEventId) {
    Parameters parameters = Door.STREAM_CHANGES.open(uri);
    Optional<Long> last =
        Optional.ofNullable(lastEventId).map(text -> number("Last-Event-ID", text));
    long after = last.or(() -> number(parameters)).orElseGet(changes::last);
    return stream.after(after, choice(parameters), sse);
  }

  /** The latest changes as an Atom feed, to follow one partnership, party or region. */
  @GET
  @Path("changes.atom")
  @Produces(ATOM)
  @Operation(operationId = "followChanges", summary = "The latest changes, for a feed reader")
  @APIResponse(
      responseCode = "200",
      description = "an Atom feed, the last change first",
      content =
          @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response follow(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.FOLLOW_CHANGES.open(uri);
    Choice asked = choice(parameters);
    Choice choice =
        asked.types().isEmpty()
            ? new Choice(asked.partnership(), asked.member(), asked.region(), FOLLOWED)
            : asked;
    List<ChangeView> latest =
        changes.latest(choice, parameters.number("limit", LIMIT, 1, MOST)).stream()
            .map(ChangeView::of)
            .toList();
    AtomFeed feed = new AtomFeed(uri.getRequestUri(), uri.getBaseUri());
    return Conditional.answer(request, feed.of(title(asked, latest), latest));
  }

  private static String title(Choice choice, List<ChangeView> latest) {
    Optional<String> of =
        choice
            .partnership()
            .flatMap(id -> latest.stream().flatMap(c -> c.title().stream()).findFirst())
            .or(choice::partnership)
            .or(choice::member)
            .or(choice::region);
    return "Partnership Ledger" + of.map(name -> ": " + name).orElse("");
  }

  private static Choice choice(Parameters parameters) {
    return new Choice(
        parameters.text("partnership"),
        parameters.text("member"),
        parameters.text("region"),
        parameters.text("type").map(ChangeResource::types).orElse(List.of()));
  }

  /** One type or several, with commas between them. */
  private static List<EventType> types(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(
            name ->
                ChangeTypes.named(name)
                    .orElseThrow(() -> Parameters.invalid("type", ChangeTypes.fault())))
        .toList();
  }

  private static Optional<Long> number(Parameters parameters) {
    return parameters.text("after").map(text -> number("after", text));
  }

  private static long number(String name, String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Parameters.invalid(name, "is no number of a change");
    }
    return Long.parseLong(text);
  }
}
