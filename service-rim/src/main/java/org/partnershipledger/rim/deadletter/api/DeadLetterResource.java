package org.partnershipledger.rim.deadletter.api;

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
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.State;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.deadletter.LetterId;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.kafka.DeadLetters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** What the service could not process: looked at, processed again, or given up with a reason. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class DeadLetterResource {
  private static final int LIMIT = 100;
  private static final int MOST = 1000;
  private static final int LARGEST_BODY = 4096;
  private static final String MEANING = "the id of the letter";
  private static final String EXAMPLE = "0-17";

  private final DeadLetters letters;

  @Inject
  DeadLetterResource(DeadLetters letters) {
    this.letters = letters;
  }

  /** What is parked; with {@code state} also what no longer is. */
  @GET
  @Operation(
      operationId = "listDeadLetters",
      summary = "Events that could not be processed, and what waits behind them")
  @APIResponse(
      responseCode = "200",
      description = "letters in the order in which they were parked",
      content = @Content(schema = @Schema(ref = "DeadLetterPage")))
  public LetterPage list(@Context UriInfo uri) {
    Parameters parameters = Parameters.of(uri, "state", "key", "cursor", "limit");
    Optional<State> state = parameters.word("state", State.class);
    Optional<String> key = parameters.text("key");
    Optional<LetterId> after = parameters.text("cursor").map(DeadLetterResource::cursor);
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    List<DeadLetter> found =
        letters.list(
            after,
            letter ->
                state.map(s -> s == letter.state()).orElse(letter.isParked())
                    && key.map(k -> k.equals(letter.key())).orElse(true),
            limit + 1);
    List<DeadLetter> shown = found.subList(0, Math.min(limit, found.size()));
    LetterBook.Parked parked = letters.parked();
    return new LetterPage(
        shown.stream().map(this::view).toList(),
        found.size() > limit ? Optional.of(shown.getLast().id().toString()) : Optional.empty(),
        parked.parked(),
        parked.waiting(),
        parked.oldest());
  }

  /** One letter with its bytes. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(operationId = "findDeadLetter", summary = "A dead letter, byte for byte")
  @APIResponse(
      responseCode = "200",
      description = "the letter and the event that it parks",
      content = @Content(schema = @Schema(ref = "DeadLetterContent")))
  public LetterContent find(
      @Parameter(description = MEANING, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri) {
    Parameters.of(uri);
    DeadLetter letter = required(id);
    return LetterContent.of(letter, letters.before(letter), letters.event(letter));
  }

  /** Has a letter processed again, or given up. */
  @POST
  @Path("/{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "decideDeadLetter",
      summary = "Have a dead letter processed again, or give it up with a reason",
      description =
          "What waits behind the letter is processed when it is settled, in order. A replay that"
              + " fails again leaves the letter where it is, with the new reason. The same decision"
              + " once more changes nothing.")
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DeadLetterDecision")))
  @APIResponse(
      responseCode = "202",
      description = "it is decided; ask for the letter how it went",
      content = @Content(schema = @Schema(ref = "DeadLetter")))
  public Response decide(
      InputStream body,
      @Parameter(description = MEANING, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri,
      @Context SecurityContext security)
      throws IOException {
    Parameters.of(uri);
    DeadLetter letter = required(id);
    DecisionDraft draft = DecisionDraft.read(Bodies.json(body, LARGEST_BODY));
    String by = security.getUserPrincipal().getName();
    try {
      DeadLetter decided = letters.decide(letter, draft.action(), by, draft.reason());
      return Response.accepted(view(decided))
          .location(uri.getBaseUriBuilder().path(DeadLetterResource.class).path(id).build())
          .build();
    } catch (IllegalStateException e) {
      throw ProblemException.of(ProblemType.CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  private LetterView view(DeadLetter letter) {
    return LetterView.of(letter, letters.before(letter));
  }

  private DeadLetter required(String id) {
    return LetterId.named(id)
        .flatMap(letters::find)
        .orElseThrow(
            () -> ProblemException.of(ProblemType.NOT_FOUND, "there is no dead letter " + id));
  }

  private static LetterId cursor(String text) {
    return LetterId.named(text)
        .orElseThrow(
            () ->
                ProblemException.at(
                    ProblemType.INVALID_CURSOR, "cursor", "is none that this list gave out"));
  }
}
