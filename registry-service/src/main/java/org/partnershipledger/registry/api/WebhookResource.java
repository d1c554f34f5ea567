package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.api.WebhookViews.WebhookAdded;
import org.partnershipledger.registry.api.WebhookViews.WebhookList;
import org.partnershipledger.registry.api.WebhookViews.WebhookView;
import org.partnershipledger.registry.projection.Changes;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.delivery.Webhook;
import org.partnershipledger.registry.webhook.delivery.WebhookStore;
import org.partnershipledger.registry.webhook.delivery.Webhooks;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Preconditions;
import org.partnershipledger.rim.security.Roles;

/** The programs that are told of changes. Settings are changed on condition of what they are. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class WebhookResource {
  static final String ID = "id of a webhook";
  static final String EXAMPLE = "7f6a2d0e-3c1b-4e59-9a44-0d5b8c6f2a17";

  private static final int LARGEST_BODY = 65_536;
  private static final String TAG = "the ETag of the webhook as you read it";

  private final WebhookStore store;
  private final WebhookChanges webhooks;
  private final Webhooks sending;
  private final Changes changes;
  private final Chances chances;

  WebhookResource(
      WebhookStore store,
      WebhookChanges webhooks,
      Webhooks sending,
      Changes changes,
      Chances chances) {
    this.store = store;
    this.webhooks = webhooks;
    this.sending = sending;
    this.changes = changes;
    this.chances = chances;
  }

  /** All webhooks. */
  @GET
  @Operation(operationId = "listWebhooks", summary = "The programs that are told of changes")
  @APIResponse(
      responseCode = "200",
      description = "all of them, by the time at which they were added",
      content = @Content(schema = @Schema(ref = "WebhookList")))
  public WebhookList list(@Context UriInfo uri) {
    Door.LIST_WEBHOOKS.open(uri);
    return new WebhookList(sending.isEnabled(), store.all().stream().map(WebhookView::of).toList());
  }

  /** A program to tell. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addWebhook",
      summary = "Have a program told of changes; its secret is told in the answer, this once")
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewWebhook")))
  @APIResponse(
      responseCode = "201",
      description = "it is told from now on, or of what came after the number given",
      content = @Content(schema = @Schema(ref = "WebhookAdded")))
  public Response add(InputStream body, @Context UriInfo uri) throws IOException {
    Door.ADD_WEBHOOK.open(uri);
    long last = changes.last();
    WebhookSettings.Read read =
        WebhookSettings.ofNew(Bodies.json(body, LARGEST_BODY), sending.gates(), last);
    Instant now = chances.now();
    String id = chances.id();
    Secret secret = chances.secret();
    Webhook webhook = new Webhook(id, 1, read.terms(), read.state(), Optional.empty(), now, now);
    webhooks.add(webhook, secret, read.after().orElse(last));
    return Response.created(uri.getAbsolutePathBuilder().path(id).build())
        .entity(WebhookAdded.of(webhook, secret))
        .tag(tag(webhook))
        .build();
  }

  /** The settings of a webhook. */
  @GET
  @Path("{id}")
  @Operation(operationId = "findWebhook", summary = "The settings of a webhook, without its secret")
  @APIResponse(
      responseCode = "200",
      description = "the settings",
      content = @Content(schema = @Schema(ref = "Webhook")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri,
      @Context Request request) {
    Door.FIND_WEBHOOK.open(uri);
    Webhook webhook = store.find(known(id)).orElseThrow(WebhookChanges::missing);
    return Conditional.answer(request, webhook.revision(), WebhookView.of(webhook));
  }

  /** Other settings for a webhook. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeWebhook",
      summary = "Change the settings of a webhook, all of them; it is tried at once")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      required = true,
      description = TAG,
      example = "\"1\"",
      schema = @Schema(type = SchemaType.STRING))
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "WebhookSettings")))
  @APIResponse(
      responseCode = "200",
      description = "the settings from now on",
      content = @Content(schema = @Schema(ref = "Webhook")))
  public Response change(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request)
      throws IOException {
    Door.CHANGE_WEBHOOK.open(uri);
    WebhookSettings.Read read =
        WebhookSettings.of(Bodies.json(body, LARGEST_BODY), sending.gates());
    Webhook kept = webhooks.change(known(id), read, condition(headers, request), chances.now());
    return Response.ok(WebhookView.of(kept)).tag(tag(kept)).build();
  }

  /** Tells a program no more, and forgets its dead letters. */
  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeWebhook",
      summary = "Tell a program no more, and forget its dead letters")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      required = true,
      description = TAG,
      example = "\"1\"",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "the settings that it had",
      content = @Content(schema = @Schema(ref = "Webhook")))
  public WebhookView remove(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Door.REMOVE_WEBHOOK.open(uri);
    return WebhookView.of(webhooks.remove(known(id), condition(headers, request)));
  }

  /** An id as it may be one; nothing else is looked up. */
  static String known(String id) {
    try {
      return Optional.of(UUID.fromString(id).toString())
          .filter(id::equals)
          .orElseThrow(WebhookChanges::missing);
    } catch (IllegalArgumentException e) {
      throw WebhookChanges.missing();
    }
  }

  /** Requires that the sender has read what is to be changed as it is when it is changed. */
  private static WebhookChanges.Condition condition(HttpHeaders headers, Request request) {
    return webhook -> Preconditions.requireRead(headers, request, () -> tag(webhook), TAG);
  }

  private static EntityTag tag(Webhook webhook) {
    return new EntityTag(String.valueOf(webhook.revision()));
  }
}
