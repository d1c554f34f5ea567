package org.partnershipledger.analytics.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.rim.http.Parameters;

/** The first page: what there is, as links. */
@Path("/")
public class StartPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en-GB">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Partnership Ledger</title>
      <style>body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>
      <main>
      <h1>Partnership Ledger</h1>
      <p>What was reported of NHS partnerships: who is joining whom, how far along, how late, what
      was to be saved, and on whose word.</p>
      <ul>
      <li><a href="/overview">Overview</a>: every partnership with its savings, and the totals (JSON;
      CSV with <code>Accept: text/csv</code>)</li>
      <li><a href="/totals">Totals</a>: within one class, kind and basis, never across; by
      <a href="/totals/by/region">region</a>, <a href="/totals/by/sector">sector</a>,
      <a href="/totals/by/form">form</a> and <a href="/totals/by/year">year</a>, with what was left
      out and why</li>
      <li><a href="/figures">Figures</a> of every partnership, and of each its history and what it
      rests on; <a href="/rates">rates</a> over all, each with its n</li>
      <li><code>/partnerships/{id}/figures</code>: the figures of one partnership with their
      inputs</li>
      <li><a href="/audit">Audit</a>: what came in and what became of it</li>
      <li><a href="/q/openapi">API description</a> and <a href="/q/health">health</a></li>
      <li><a href="%s/q/openapi">ingest-service</a> takes articles;
      <a href="%s/q/openapi">registry-service</a> holds the ledger</li>
      </ul>
      </main>
      </html>
      """;

  private final AnalyticsConfig config;

  @Inject
  StartPage(AnalyticsConfig config) {
    this.config = config;
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML + "; charset=utf-8")
  // A page for people, no answer of the API.
  @Operation(hidden = true)
  public String page(@Context UriInfo uri) {
    Parameters.of(uri);
    return PAGE.formatted(escaped(config.ingestAddress()), escaped(config.registryAddress()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
