package org.partnershipledger.analytics.dashboard;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What a browser is told about every page: it loads from here alone, and runs nothing written in.
 */
public class PageHeaders {
  /** No script, style or frame but from this service's own files; no exception for inline ones. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Adds the headers to pages; nosniff to everything. */
  @ServerResponseFilter
  public void add(ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    MediaType type = response.getMediaType();
    if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      headers.putSingle("Content-Security-Policy", POLICY);
      // Same-origin, not none: forms of a page without an origin could not be told from others'.
      headers.putSingle("Referrer-Policy", "same-origin");
      headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
      headers.putSingle("X-Frame-Options", "DENY");
      if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
      }
    }
  }
}
