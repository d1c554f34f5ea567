package org.partnershipledger.analytics.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The counts of the whole line in one answer. */
@Path("/audit/line")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class LineResource {
  private final Line line;

  @Inject
  LineResource(Line line) {
    this.line = line;
  }

  /**
   * The whole line.
   *
   * @param whole whether every service has answered
   * @param settled whether nothing waits, is in hand or is parked anywhere; false while a service
   *     does not answer or the broker is away
   * @param stages the services that answered, in the order of the line
   * @param silent the services that did not, and why
   */
  record LineAudit(
      boolean whole, boolean settled, List<StageAudit> stages, List<SilentService> silent) {}

  /**
   * A service: received = processed + rejected + in hand, since its instance started.
   *
   * @param service the service
   * @param reads what it reads
   * @param received events that the instance has received; a repeat counts again
   * @param processed events that it has dealt with
   * @param rejected events that it has parked
   * @param inHand events that it has received and neither processed nor parked yet
   * @param pending events of its topic that no instance has dealt with; absent while the broker is
   *     away
   * @param parked dead letters that are parked now, by whichever instance
   * @param waiting those of them with which nothing is known to be wrong
   */
  record StageAudit(
      String service,
      String reads,
      long received,
      long processed,
      long rejected,
      long inHand,
      OptionalLong pending,
      int parked,
      int waiting) {

    static StageAudit of(Stage stage) {
      return new StageAudit(
          stage.service(),
          stage.reads(),
          stage.received(),
          stage.processed(),
          stage.rejected(),
          stage.inHand(),
          stage.pending(),
          stage.parked(),
          stage.waiting());
    }
  }

  /** A service that did not answer, and why. */
  record SilentService(String service, String why) {}

  /** The counts, now; the asker's own token asks the other services. */
  @GET
  @Operation(
      operationId = "line",
      summary = "What came in at each service and what became of it, in one answer")
  @APIResponse(
      responseCode = "200",
      description = "the counts of every service that answered",
      content = @Content(schema = @Schema(ref = "LineAudit")))
  public LineAudit line(@Context UriInfo uri) throws SQLException {
    Parameters.of(uri);
    Line.State now = line.now();
    boolean whole = now.silent().isEmpty();
    boolean known = now.stages().stream().allMatch(stage -> stage.pending().isPresent());
    return new LineAudit(
        whole,
        whole && known && now.waiting() == 0 && now.parked() == 0,
        now.stages().stream().map(StageAudit::of).toList(),
        now.silent().stream().map(s -> new SilentService(s.service(), s.why())).toList());
  }
}
