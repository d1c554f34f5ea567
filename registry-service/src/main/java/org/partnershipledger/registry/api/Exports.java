package org.partnershipledger.registry.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.api.export.Chunks;
import org.partnershipledger.registry.api.export.ClaimTable;
import org.partnershipledger.registry.api.export.Export;
import org.partnershipledger.registry.api.export.PartnershipLine;
import org.partnershipledger.registry.api.export.PartnershipTable;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.projection.Journal;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.registry.projection.PartnershipQueries.AfterClaim;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Preconditions;

/**
 * The lists whole, to take away. Every line is of one moment: the one asked about, else that of the
 * last record, so that what is entered on the way is not in it.
 */
@ApplicationScoped
public class Exports {

  private final PartnershipQueries queries;
  private final ClaimStore claims;
  private final Journal journal;
  private final String version;
  private final Clock clock = Clock.systemUTC();

  Exports(
      PartnershipQueries queries,
      ClaimStore claims,
      Journal journal,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.queries = queries;
    this.claims = claims;
    this.journal = journal;
    this.version = version;
  }

  Response partnerships(PartnershipList asked, FileForm form, UriInfo uri, Request request) {
    Instant last = lastRecord();
    PartnershipList list = asked.at(pinned(asked.asOf(), last));
    return answer(
        new Export<>(
            new Chunks<PartnershipState>(after -> chunk(list, after)),
            PartnershipTable.TABLE,
            chunk -> lines(chunk, list.asOf())),
        form,
        last,
        uri,
        request);
  }

  Response claims(ClaimList asked, FileForm form, UriInfo uri, Request request) {
    Instant last = lastRecord();
    ClaimList list = asked.at(pinned(asked.asOf(), last));
    return answer(
        new Export<>(
            new Chunks<Placed>(after -> chunk(list, after)), ClaimTable.TABLE, chunk -> chunk),
        form,
        last,
        uri,
        request);
  }

  private Instant lastRecord() {
    return journal.last().orElse(Instant.EPOCH);
  }

  private static AsOf pinned(AsOf asked, Instant last) {
    return new AsOf(asked.validOn(), asked.knownAt().or(() -> Optional.of(last)));
  }

  private List<PartnershipState> chunk(PartnershipList list, Optional<PartnershipState> last) {
    return queries.list(
        list.filter(), list.sort(), list.asOf(), last.map(list::after), Chunks.SIZE);
  }

  private List<Placed> chunk(ClaimList list, Optional<Placed> last) {
    return queries.claims(
        list.filter(), list.asOf(), last.map(p -> AfterClaim.of(p.claim())), Chunks.SIZE);
  }

  private List<PartnershipLine> lines(List<PartnershipState> states, AsOf asOf) {
    List<String> ids =
        states.stream().flatMap(s -> PartnershipLine.claimIdsOf(s).stream()).distinct().toList();
    Map<String, Placed> backing = claims.find(ids, asOf);
    return states.stream().map(state -> PartnershipLine.of(state, backing)).toList();
  }

  private Response answer(
      Export<?, ?> export, FileForm form, Instant last, UriInfo uri, Request request) {
    EntityTag tag = tag(form, last);
    return Preconditions.unchanged(request, tag)
        .orElseGet(() -> file(export, form, uri).tag(tag))
        .build();
  }

  /** The lines follow from the last record, the day (that lateness is counted to) and the form. */
  private EntityTag tag(FileForm form, Instant last) {
    String state = String.join("|", version, form.name(), last.toString(), today().toString());
    return new EntityTag(DeterministicId.of("export", state).toString());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Response.ResponseBuilder file(Export<?, ?> export, FileForm form, UriInfo uri) {
    return switch (form) {
      case CSV ->
          Response.ok(export.csv())
              .type(MediaTypes.CSV + ";charset=UTF-8;header=present")
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "attachment; filename=\"" + export.name() + ".csv\"")
              .link(
                  uri.getBaseUriBuilder().path(export.name() + ".schema.json").build(),
                  "describedby");
      case JSON_LINES, NEWLINE_DELIMITED_JSON ->
          Response.ok(export.jsonLines()).type(form.mediaType());
    };
  }
}
