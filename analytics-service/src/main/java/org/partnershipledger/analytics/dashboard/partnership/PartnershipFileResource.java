package org.partnershipledger.analytics.dashboard.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.file.Files;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The figures of a partnership's page as files. */
@Path("/partnerships/{id}")
@RolesAllowed(Roles.READER)
public class PartnershipFileResource {
  private final Subjects subjects;
  private final Frames frames;

  @Inject
  PartnershipFileResource(Subjects subjects, Frames frames) {
    this.subjects = subjects;
    this.frames = frames;
  }

  /** The dates of completion that were promised, each with its sentence. */
  @GET
  @Path("dates.{ending:" + Files.ENDINGS + "}")
  @Operation(hidden = true)
  public Response dates(
      @PathParam("id") String id, @PathParam("ending") String ending, @Context UriInfo uri)
      throws SQLException, IOException {
    List<PartnershipFile.Dated> rows =
        subjects.on(subjects.held(id), frames.day(Parameters.of(uri, "validOn"))).stream()
            .flatMap(PartnershipFile::dated)
            .toList();
    return Files.of(PartnershipFile.DATES, rows, ending);
  }

  /** The savings claims, each with its sentence and what became of it. */
  @GET
  @Path("savings.{ending:" + Files.ENDINGS + "}")
  @Operation(hidden = true)
  public Response savings(
      @PathParam("id") String id, @PathParam("ending") String ending, @Context UriInfo uri)
      throws SQLException, IOException {
    return Files.of(
        PartnershipFile.SAVINGS,
        subjects.on(subjects.held(id), frames.day(Parameters.of(uri, "validOn"))).stream()
            .flatMap(s -> PartnershipRows.row(s.account()).savings().stream())
            .toList(),
        ending);
  }
}
