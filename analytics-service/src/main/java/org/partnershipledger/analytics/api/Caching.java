package org.partnershipledger.analytics.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Preconditions;

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
    Optional<Response.ResponseBuilder> unchanged = Preconditions.unchanged(request, tag);
    Response.ResponseBuilder answer =
        unchanged.isPresent() ? unchanged.get() : whole(body, mediaType).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }

  private static Response.ResponseBuilder whole(Body body, String mediaType) throws Exception {
    MediaType type = MediaType.valueOf(mediaType);
    return Response.ok(
        body.make(), mediaType.equals(MediaTypes.XLSX) ? type : type.withCharset("utf-8"));
  }
}
