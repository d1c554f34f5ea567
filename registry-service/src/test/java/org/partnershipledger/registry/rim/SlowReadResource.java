package org.partnershipledger.registry.rim;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Statements that take a second. */
@Path("/slow")
@PermitAll
@Transactional
public class SlowReadResource {
  private final DataSource database;

  SlowReadResource(DataSource database) {
    this.database = database;
  }

  @GET
  @Operation(hidden = true)
  public String read() throws SQLException {
    return sleep();
  }

  @POST
  @Operation(hidden = true)
  public String write() throws SQLException {
    return sleep();
  }

  private String sleep() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_sleep(1)");
      return "slept";
    }
  }
}
