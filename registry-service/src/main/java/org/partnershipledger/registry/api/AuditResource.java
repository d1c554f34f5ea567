package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.partnershipledger.registry.intake.ClaimIntake;
import org.partnershipledger.registry.projection.ReadingStore;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.kafka.DeadLetters;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.outbox.OutboxRelay;
import org.partnershipledger.rim.security.Roles;

/** What came in, what became of it, and what is still to leave. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class AuditResource {

  private final ClaimIntake intake;
  private final ReadingStore readings;
  private final OutboxRelay relay;
  private final DeadLetters deadLetters;

  AuditResource(
      ClaimIntake intake, ReadingStore readings, OutboxRelay relay, DeadLetters deadLetters) {
    this.intake = intake;
    this.readings = readings;
    this.relay = relay;
    this.deadLetters = deadLetters;
  }

  /**
   * The count.
   *
   * @param service who counts
   * @param received events that this instance has received since it started
   * @param processed events that it has dealt with, repeats included
   * @param rejected events that it has put into the dead-letter topic
   * @param pending events that wait on the topic for the whole group; absent while the broker is
   *     away
   * @param deadLetters events that are parked now, by whichever instance
   * @param articles articles known
   * @param outbox what is still to leave
   */
  public record Audit(
      String service,
      long received,
      long processed,
      long rejected,
      OptionalLong pending,
      LetterBook.Parked deadLetters,
      long articles,
      Leaving outbox) {}

  /** Events stored and not yet acknowledged by the broker, and the last one that was. */
  public record Leaving(long pending, long lastSequence) {}

  /** The count at this moment. */
  @GET
  @Operation(operationId = "audit", summary = "Received = processed + rejected, and what waits")
  @APIResponse(
      responseCode = "200",
      description = "the count",
      content = @Content(schema = @Schema(ref = "Audit")))
  public Audit audit(@Context UriInfo uri) throws SQLException {
    Door.AUDIT.open(uri);
    EventConsumer consumer = intake.consumer();
    return new Audit(
        "registry-service",
        consumer.received(),
        consumer.processed(),
        consumer.rejected(),
        consumer.pending(),
        deadLetters.parked(),
        readings.articles(),
        new Leaving(relay.pending(), relay.lastSequence()));
  }
}
