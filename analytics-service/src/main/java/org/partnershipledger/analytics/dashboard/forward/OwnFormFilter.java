package org.partnershipledger.analytics.dashboard.forward;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/**
 * Refuses forms that another site sends in a reader's name. Browsers say where a form comes from,
 * without any script: {@code Sec-Fetch-Site}, or {@code Origin} where they do not know that one, or
 * {@code Referer}. What says nothing is refused too.
 */
@Provider
@OwnForm
@Priority(Priorities.AUTHENTICATION - 1)
public class OwnFormFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (!isOwn(
        Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")),
        Optional.ofNullable(request.getHeaderString("Origin"))
            .or(() -> Optional.ofNullable(request.getHeaderString("Referer"))),
        Optional.ofNullable(request.getHeaderString(HttpHeaders.HOST)))) {
      throw ProblemException.of(
          ProblemType.FOREIGN_FORM,
          "nothing was done; open the page here and send the form from there");
    }
  }

  /** Whether a form comes from a page of the host that it is sent to. */
  static boolean isOwn(Optional<String> site, Optional<String> from, Optional<String> host) {
    if (site.isPresent()) {
      return site.get().equals("same-origin");
    }
    return host.isPresent() && from.flatMap(OwnFormFilter::authority).equals(host);
  }

  private static Optional<String> authority(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
