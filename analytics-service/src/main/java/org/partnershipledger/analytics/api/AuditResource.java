package org.partnershipledger.analytics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.intake.LedgerIntake;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.kafka.DeadLetters;
import org.partnershipledger.rim.outbox.OutboxRelay;
import org.partnershipledger.rim.security.Roles;

/** What has come in, what became of it, and what is still to go out. */
@Path("/audit")
@RolesAllowed(Roles.READER)
public class AuditResource {
  private final LedgerIntake intake;
  private final ReadModels models;
  private final OutboxRelay relay;
  private final DeadLetters deadLetters;

  @Inject
  AuditResource(
      LedgerIntake intake, ReadModels models, OutboxRelay relay, DeadLetters deadLetters) {
    this.intake = intake;
    this.models = models;
    this.relay = relay;
    this.deadLetters = deadLetters;
  }

  /**
   * The counts.
   *
   * @param service this service
   * @param received events read since this instance started
   * @param processed events dealt with since then; unknown types and repeats are among them
   * @param rejected events parked as malformed since then
   * @param unknown events of unknown types since then
   * @param pending events on the topic that the group has not dealt with; null while the broker is
   *     away
   * @param deadLetters events that are parked now, by whichever instance
   * @param lastSequence the highest number of an event of the ledger that is in
   * @param partnerships partnerships listed
   * @param claims claims held
   * @param outbox figures on their way out
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Audit(
      String service,
      long received,
      long processed,
      long rejected,
      long unknown,
      OptionalLong pending,
      LetterBook.Parked deadLetters,
      long lastSequence,
      long partnerships,
      long claims,
      OutboxCounts outbox) {}

  /** What waits for the broker, and the last number that it has acknowledged. */
  record OutboxCounts(long pending, long lastSequence) {}

  /** The counts, now. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "audit", summary = "Received = processed + rejected + pending")
  @APIResponse(
      responseCode = "200",
      description = "the counts",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Audit")))
  public Audit audit(@Context UriInfo uri) throws SQLException {
    Parameters.of(uri);
    LedgerIntake.Tally tally = intake.tally();
    return new Audit(
        "analytics-service",
        tally.received(),
        tally.processed(),
        tally.rejected(),
        tally.unknown(),
        tally.pending(),
        deadLetters.parked(),
        models.lastSequence(),
        models.partnerships(),
        models.claims(),
        new OutboxCounts(relay.pending(), relay.lastSequence()));
  }
}
