package org.partnershipledger.ingest.api;

import static org.partnershipledger.ingest.api.MediaTypes.JSON;
import static org.partnershipledger.ingest.api.MediaTypes.PROBLEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.ingest.api.FeedViews.FeedItem;
import org.partnershipledger.ingest.api.FeedViews.FeedList;
import org.partnershipledger.ingest.api.FeedViews.FeedStateView;
import org.partnershipledger.ingest.api.FeedViews.FeedView;
import org.partnershipledger.ingest.api.FeedViews.PollAsked;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.intake.feed.FeedPolling;
import org.partnershipledger.ingest.intake.feed.FeedStore;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.http.Preconditions;
import org.partnershipledger.rim.security.Roles;

/** The feeds that are followed. Changes are made on condition of what they change. */
@Path("/feeds")
@Produces({JSON, PROBLEM})
@RolesAllowed(Roles.ADMIN)
public class FeedResource {
  private static final int LARGEST_BODY = 65_536;
  private static final String ID = "id of a feed";
  private static final String EXAMPLE = "2d0f1c57-6a54-5b0d-9c39-0c8f0a5b6d11";
  private static final String TAG = "the ETag of the feed as you read it";

  private final FeedStore feeds;
  private final FeedPolling polling;
  private final FeedChanges changes;
  private final Clock clock;

  @Inject
  FeedResource(FeedStore feeds, FeedPolling polling, FeedChanges changes, Clock clock) {
    this.feeds = feeds;
    this.polling = polling;
    this.changes = changes;
    this.clock = clock;
  }

  /** All feeds, by publisher. */
  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listFeeds", summary = "The feeds that are followed, and how that goes")
  @APIResponse(
      responseCode = "200",
      description = "all of them, by publisher",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "FeedList")))
  public FeedList list(@Context UriInfo uri) {
    Parameters.of(uri);
    return new FeedList(polling.isEnabled(), feeds.all().stream().map(FeedItem::of).toList());
  }

  /** A feed to follow. */
  @POST
  @Consumes(JSON)
  @Operation(operationId = "addFeed", summary = "Follow a feed; the same again changes nothing")
  @RequestBody(
      required = true,
      content = @Content(mediaType = JSON, schema = @Schema(ref = "FeedSettings")))
  @APIResponse(
      responseCode = "201",
      description = "it is followed",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Feed")))
  @APIResponse(
      responseCode = "200",
      description = "it was followed before, just so",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Feed")))
  public Response add(InputStream body, @Context UriInfo uri) throws IOException {
    Parameters.of(uri);
    FeedSource wanted = settings(body);
    FeedSource kept = changes.add(wanted);
    Response.ResponseBuilder answer =
        kept.equals(wanted)
            ? Response.created(uri.getAbsolutePathBuilder().path(kept.id()).build())
            : Response.ok();
    return answer.entity(FeedView.of(kept)).tag(tag(kept)).build();
  }

  /** The settings of a feed. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "findFeed", summary = "The settings of a feed")
  @APIResponse(
      responseCode = "200",
      description = "the settings",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Feed")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri,
      @Context Request request) {
    Parameters.of(uri);
    FeedSource source = feed(id).source();
    return Preconditions.unchanged(request, tag(source))
        .orElseGet(() -> Response.ok(FeedView.of(source)).tag(tag(source)))
        .build();
  }

  /** Other settings for a feed. */
  @PUT
  @Path("{id}")
  @Consumes(JSON)
  @Operation(operationId = "changeFeed", summary = "Change the settings of a feed, all of them")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      required = true,
      description = TAG,
      example = "\"1-1795374000000\"",
      schema = @Schema(type = SchemaType.STRING))
  @RequestBody(
      required = true,
      content = @Content(mediaType = JSON, schema = @Schema(ref = "FeedSettings")))
  @APIResponse(
      responseCode = "200",
      description = "the settings from now on",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Feed")))
  public Response change(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request)
      throws IOException {
    Parameters.of(uri);
    FeedSource wanted = settings(body);
    FeedSource kept = changes.change(known(id), wanted, condition(headers, request));
    return Response.ok(FeedView.of(kept)).tag(tag(kept)).build();
  }

  /** Follows a feed no longer, and forgets what came of it; its articles stay. */
  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeFeed",
      summary = "Follow a feed no longer; the articles that came of it stay")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      required = true,
      description = TAG,
      example = "\"1-1795374000000\"",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "the settings that it had",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Feed")))
  public FeedView remove(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Parameters.of(uri);
    return FeedView.of(changes.remove(known(id), condition(headers, request)));
  }

  /** What came of following a feed so far. */
  @GET
  @Path("{id}/state")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "feedState", summary = "What came of following a feed so far")
  @APIResponse(
      responseCode = "200",
      description = "the last poll, the next one, and what became of its entries",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "FeedState")))
  public FeedStateView state(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri) {
    Parameters.of(uri);
    return FeedStateView.of(feed(id));
  }

  /** A poll out of turn. */
  @POST
  @Path("{id}/polls")
  @Operation(operationId = "pollFeed", summary = "Have a feed polled now rather than in its turn")
  @APIResponse(
      responseCode = "202",
      description = "It is polled as soon as the instance on duty comes to it; its state tells.",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "PollAsked")))
  public Response poll(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri) {
    Parameters.of(uri);
    Instant now = now();
    changes.ask(known(id), now);
    return Response.accepted(PollAsked.of(id, now)).build();
  }

  private FeedSource settings(InputStream body) throws IOException {
    return FeedSettings.read(Bodies.json(body, LARGEST_BODY), polling.gates(), now());
  }

  private Feed feed(String id) {
    return feeds.find(known(id)).orElseThrow(FeedChanges::missing);
  }

  private static String known(String id) {
    return Optional.of(id).filter(FeedChanges::isId).orElseThrow(FeedChanges::missing);
  }

  /** Requires that the sender has read what is to be changed as it is when it is changed. */
  private static FeedChanges.Condition condition(HttpHeaders headers, Request request) {
    return source -> Preconditions.requireRead(headers, request, () -> tag(source), TAG);
  }

  /** A feed that was removed and added again has other tags than before. */
  private static EntityTag tag(FeedSource source) {
    return new EntityTag(source.revision() + "-" + source.changedAt().toEpochMilli());
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
