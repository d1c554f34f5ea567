package org.partnershipledger.rim.limits;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.SecurityConfig;
import org.partnershipledger.rim.security.SecurityConfig.Mode;

/** Refuses who asks too often, by the name in the token; what is open to all is not counted. */
@ApplicationScoped
public class RequestLimit {
  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final int USUAL_READS = 6_000;
  private static final int USUAL_WRITES = 600;

  private final RequestRate rate;
  private final OptionalInt reads;
  private final OptionalInt writes;
  private final boolean isLocal;

  @Inject
  RequestLimit(LimitsConfig limits, SecurityConfig security, Instance<DataSource> database) {
    this.rate =
        new RequestRate(
            database.isResolvable() ? new SharedAllowances(database.get()) : new OwnAllowances(),
            Clock.systemUTC());
    this.isLocal = security.security() == Mode.LOCAL;
    this.reads = isLocal ? limits.readsPerMinute() : or(limits.readsPerMinute(), USUAL_READS);
    this.writes = isLocal ? limits.writesPerMinute() : or(limits.writesPerMinute(), USUAL_WRITES);
  }

  private static OptionalInt or(OptionalInt set, int usual) {
    return OptionalInt.of(set.orElse(usual));
  }

  /** Counts a request; a stream, which no thread waits for, has a limit of its own. */
  @ServerRequestFilter
  public void count(ContainerRequestContext request) {
    boolean isRead = READS.contains(request.getMethod());
    OptionalInt most = isRead ? reads : writes;
    Optional<String> caller = caller(request);
    if (most.isPresent() && caller.isPresent() && BlockingOperationControl.isBlockingAllowed()) {
      OptionalInt wait =
          rate.refused((isRead ? "reads of " : "writes of ") + caller.get(), most.getAsInt());
      if (wait.isPresent()) {
        throw new ProblemException(
            ProblemType.TOO_MANY_REQUESTS,
            "at most " + most.getAsInt() + (isRead ? " reads" : " writes") + " a minute are taken",
            List.of(),
            wait);
      }
    }
  }

  private Optional<String> caller(ContainerRequestContext request) {
    return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
        .map(Principal::getName)
        .or(() -> isLocal ? Optional.of("local") : Optional.empty());
  }
}
