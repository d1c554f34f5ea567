package org.partnershipledger.registry.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.Preconditions;

/** Answers with an entity tag, or that nothing has changed. */
final class Conditional {

  private Conditional() {}

  /** The document under its version, which rises with each change. */
  static Response answer(Request request, long version, Object document) {
    return answer(request, new EntityTag(String.valueOf(version)), document).build();
  }

  /** A document without a version of its own, under a tag made from its content. */
  static Response answer(Request request, Object document) {
    return tagged(request, document).build();
  }

  /** A part of a list, with the address of the part that follows. */
  static Response.ResponseBuilder answer(Request request, UriInfo uri, Page<?> page) {
    Response.ResponseBuilder answer = tagged(request, page);
    page.next()
        .ifPresent(
            cursor ->
                answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build(),
                    "next"));
    return answer;
  }

  private static Response.ResponseBuilder tagged(Request request, Object document) {
    return answer(request, tagOf(document), document);
  }

  /** The tag of a document that has no version of its own. */
  static EntityTag tagOf(Object document) {
    return new EntityTag(DeterministicId.of("content", EventJson.text(document)).toString());
  }

  private static Response.ResponseBuilder answer(Request request, EntityTag tag, Object document) {
    return Preconditions.unchanged(request, tag).orElseGet(() -> Response.ok(document).tag(tag));
  }
}
