package org.partnershipledger.rim.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An operation that somebody forgot to give a rule. */
@Path("/unruled")
public class UnruledResource {
  @GET
  public String forgotten() {
    return "for nobody";
  }
}
