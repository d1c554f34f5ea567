package org.partnershipledger.rim.limits;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends statements of reads that take too long. What events and people change may take its time: it
 * is always written whole, and nobody else can have it begin.
 */
public final class QueryTime implements AgroalPoolInterceptor {
  private final long milliseconds;

  /** The longest that one statement of a read may take. */
  public QueryTime(Duration longest) {
    this.milliseconds = longest.toMillis();
  }

  /** Said at each use of a connection: a transaction that fails takes back what was said in it. */
  @Override
  public void onConnectionAcquire(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      boolean unused =
          statement.execute("set statement_timeout = " + (isForRead() ? milliseconds : 0));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isForRead() {
    var container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return false;
    }
    @Nullable RoutingContext request =
        container.instance(CurrentVertxRequest.class).get().getCurrent();
    return request != null
        && (request.request().method() == HttpMethod.GET
            || request.request().method() == HttpMethod.HEAD);
  }
}
