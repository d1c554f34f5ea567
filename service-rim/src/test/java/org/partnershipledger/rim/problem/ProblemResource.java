package org.partnershipledger.rim.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Meets every kind of failure. */
@Path("/failing")
@PermitAll
@Produces("application/json")
public class ProblemResource {
  /** A body. */
  public record Body(LocalDate published, List<Integer> numbers) {}

  @GET
  @Path("refusal")
  public String refusal() {
    throw new ProblemException(
        ProblemType.BROKER_UNAVAILABLE, "the article was not stored", List.of(), OptionalInt.of(7));
  }

  @GET
  @Path("bug")
  public String bug() {
    throw new IllegalStateException("secret internals");
  }

  @GET
  @Path("outage")
  public String outage() throws SQLTransientConnectionException {
    throw new SQLTransientConnectionException("refused by db.internal:5432");
  }

  @POST
  @Path("body")
  @Consumes("application/json")
  public String body(Body body) {
    return "\"" + body.published() + "\"";
  }
}
