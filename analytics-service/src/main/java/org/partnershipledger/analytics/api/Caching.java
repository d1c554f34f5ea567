package org.partnershipledger.analytics.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers 304 to who has the latest already. */
final class Caching {
  private Caching() {}

  /** What makes a body. */
  interface Body {
    Object make() throws Exception;
  }

  /** The body with its tag, or 304; the tag is read first, so it is never newer than the body. */
  static Response answer(Request request, String revision, String mediaType, Body body)
      throws Exception {
    EntityTag tag = new EntityTag(revision + "-" + mediaType);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null
        ? unchanged.build()
        : Response.ok(body.make(), MediaType.valueOf(mediaType).withCharset("utf-8"))
            .tag(tag)
            .header("Cache-Control", "no-cache")
            .header("Vary", "Accept")
            .build();
  }
}
