package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.api.WebhookViews.SecretRotated;
import org.partnershipledger.registry.api.WebhookViews.TrialView;
import org.partnershipledger.registry.api.WebhookViews.WebhookStateView;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.delivery.LeaseStore;
import org.partnershipledger.registry.webhook.delivery.Letter;
import org.partnershipledger.registry.webhook.delivery.LetterStore;
import org.partnershipledger.registry.webhook.delivery.SecretStore;
import org.partnershipledger.registry.webhook.delivery.Webhook;
import org.partnershipledger.registry.webhook.delivery.WebhookStore;
import org.partnershipledger.registry.webhook.delivery.Webhooks;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.api.DecisionDraft;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** How the telling of a program goes, and what can be done where it does not. */
@Path("/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class WebhookDeliveryResource {
  /** How long the secret before signs beside a new one. */
  private static final Duration OVERLAP = Duration.ofHours(24);

  private static final int LIMIT = 50;
  private static final int MOST = 500;
  private static final int LARGEST_BODY = 4096;
  private static final int TRIALS_AT_ONCE = 4;

  private final WebhookStore webhooks;
  private final SecretStore secrets;
  private final LeaseStore leases;
  private final LetterStore letters;
  private final WebhookChanges changes;
  private final Webhooks sending;
  private final Chances chances;
  private final Semaphore trials = new Semaphore(TRIALS_AT_ONCE);

  WebhookDeliveryResource(
      WebhookStore webhooks,
      SecretStore secrets,
      LeaseStore leases,
      LetterStore letters,
      WebhookChanges changes,
      Webhooks sending,
      Chances chances) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.leases = leases;
    this.letters = letters;
    this.changes = changes;
    this.sending = sending;
    this.chances = chances;
  }

  /** How far a webhook has been told. */
  @GET
  @Path("state")
  @Operation(
      operationId = "webhookState",
      summary = "How far a webhook has been told, and how that goes")
  @APIResponse(
      responseCode = "200",
      description = "the last attempt, the next one, and what is parked",
      content = @Content(schema = @Schema(ref = "WebhookState")))
  public WebhookStateView state(
      @Parameter(description = WebhookResource.ID, example = WebhookResource.EXAMPLE)
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    Door.WEBHOOK_STATE.open(uri);
    Webhook webhook = webhook(id);
    return WebhookStateView.of(
        webhook, leases.progress(webhook.id()).orElseThrow(WebhookChanges::missing));
  }

  /** Another secret. */
  @POST
  @Path("secret")
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give a webhook another secret; the one before signs beside it for a day")
  @APIResponse(
      responseCode = "200",
      description = "the secret from now on, told this once",
      content = @Content(schema = @Schema(ref = "WebhookSecret")))
  public SecretRotated rotate(
      @Parameter(description = WebhookResource.ID, example = WebhookResource.EXAMPLE)
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    Door.ROTATE_WEBHOOK_SECRET.open(uri);
    Secret secret = chances.secret();
    Instant formerUntil = chances.now().plus(OVERLAP);
    if (!secrets.rotate(WebhookResource.known(id), secret, formerUntil)) {
      throw WebhookChanges.missing();
    }
    return new SecretRotated(id, secret.text(), formerUntil);
  }

  /** A trial. */
  @POST
  @Path("test")
  @Operation(
      operationId = "testWebhook",
      summary = "Send a webhook a signed ping now, whatever its state, and tell what came back")
  @APIResponse(
      responseCode = "200",
      description = "what came back, be it good or bad",
      content = @Content(schema = @Schema(ref = "WebhookTrial")))
  public TrialView test(
      @Parameter(description = WebhookResource.ID, example = WebhookResource.EXAMPLE)
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    Door.TEST_WEBHOOK.open(uri);
    Webhook webhook = webhook(id);
    if (!sending.isEnabled()) {
      throw WebhookChanges.off();
    }
    if (!trials.tryAcquire()) {
      throw ProblemException.of(
          ProblemType.TOO_MANY_REQUESTS, "as many are tried already as one instance tries");
    }
    try {
      return TrialView.of(sending.test(webhook));
    } finally {
      trials.release();
    }
  }

  /** What could not be delivered. */
  @GET
  @Path("dead-letters")
  @Operation(
      operationId = "listWebhookDeadLetters",
      summary = "Changes that a webhook could not be told of")
  @APIResponse(
      responseCode = "200",
      description = "a part of them, in the order in which they were parked",
      content = @Content(schema = @Schema(ref = "WebhookDeadLetterPage")))
  public Page<WebhookLetterView> deadLetters(
      @Parameter(description = WebhookResource.ID, example = WebhookResource.EXAMPLE)
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    Parameters parameters = Door.LIST_WEBHOOK_DEAD_LETTERS.open(uri);
    Optional<Letter.State> state = parameters.word("state", Letter.State.class);
    String list = "webhook " + id + state.map(s -> " " + s.wire()).orElse("");
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    long after =
        parameters
            .text("cursor")
            .map(text -> Cursor.read(text, list, key -> Long.parseLong(key.getFirst())))
            .orElse(0L);
    List<Letter> found = letters.list(webhook(id).id(), after, state, limit + 1);
    return Page.of(
            found,
            limit,
            AsOf.NOW,
            last -> new Cursor(list, List.of(String.valueOf(last.number()))).text())
        .map(WebhookLetterView::of);
  }

  /** Has a dead letter sent once more, or gives it up. */
  @POST
  @Path("dead-letters/{number}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideWebhookDeadLetter",
      summary = "Have a dead letter sent once more, or give it up with a reason",
      description =
          "It is sent while the webhook is active. A replay that fails again leaves the letter"
              + " open, with the new reason. The same decision once more changes nothing.")
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DeadLetterDecision")))
  @APIResponse(
      responseCode = "202",
      description = "it is decided; the list of dead letters tells how it went",
      content = @Content(schema = @Schema(ref = "WebhookDeadLetter")))
  public Response decide(
      InputStream body,
      @Parameter(description = WebhookResource.ID, example = WebhookResource.EXAMPLE)
          @PathParam("id")
          String id,
      @Parameter(description = "number of a dead letter", example = "3") @PathParam("number")
          String number,
      @Context UriInfo uri,
      @Context SecurityContext security)
      throws IOException {
    Door.DECIDE_WEBHOOK_DEAD_LETTER.open(uri);
    String webhook = WebhookResource.known(id);
    DecisionDraft draft = DecisionDraft.read(Bodies.json(body, LARGEST_BODY));
    if (!number.matches("[0-9]{1,18}")) {
      throw ProblemException.of(ProblemType.NOT_FOUND, "that is no number of a dead letter");
    }
    String by = security.getUserPrincipal().getName();
    Decision decision = new Decision(draft.action(), by, draft.reason(), chances.now());
    Letter decided = changes.decide(webhook, Long.parseLong(number), decision);
    return Response.accepted(WebhookLetterView.of(decided)).build();
  }

  private Webhook webhook(String id) {
    return webhooks.find(WebhookResource.known(id)).orElseThrow(WebhookChanges::missing);
  }
}
