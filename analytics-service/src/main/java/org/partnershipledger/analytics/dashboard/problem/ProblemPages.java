package org.partnershipledger.analytics.dashboard.problem;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.problem.Problem;

/** Tells a failure as a page to whom asked for a page; all others get the problem document. */
public class ProblemPages {
  // Filters of answers run from the highest number down.
  private static final int BEFORE_THE_HEADERS = Priorities.USER + 1;
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  /** Replaces a problem document where the request prefers HTML to JSON. */
  @ServerResponseFilter(priority = BEFORE_THE_HEADERS)
  public void tell(ContainerRequestContext request, ContainerResponseContext response) {
    if (Problem.MEDIA_TYPE.equals(String.valueOf(response.getMediaType()))
        && response.getEntity() instanceof byte[] document
        && asksForPage(accepted(request))) {
      response.setEntity(page(EventJson.read(document, Problem.class)).render(), null, HTML);
    }
  }

  /** What the request accepts, the best first; nothing where its header cannot be read. */
  private static List<MediaType> accepted(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static boolean asksForPage(List<MediaType> accepted) {
    return !accepted.isEmpty()
        && accepted.getFirst().isCompatible(MediaType.TEXT_HTML_TYPE)
        && !accepted.getFirst().isWildcardType();
  }

  private static ProblemPage page(Problem problem) {
    return new ProblemPage(
        problem.title(),
        problem.detail(),
        advice(problem.status()),
        problem.errors().stream().map(e -> e.pointer() + ": " + e.message()).toList());
  }

  private static String advice(int status) {
    return switch (status) {
      case 400, 422 -> "Nothing was changed. Go back and correct what is named below.";
      case 401, 403 -> "Nothing was changed. Ask whoever runs this ledger for access.";
      case 404 -> "The address may be mistyped, or what was here is known under another one.";
      case 409, 412 -> "Somebody else was faster. Go back, look at it again, and decide then.";
      case 413 -> "Nothing was kept. Shorten it, and send it again.";
      case 429 -> "Wait a minute, and try again.";
      case 503 ->
          "The ledger could not be reached. Nothing you typed is lost. Try again in 30 seconds.";
      default ->
          "Nothing was changed. Try again; if it happens again, tell whoever runs this ledger.";
    };
  }
}
