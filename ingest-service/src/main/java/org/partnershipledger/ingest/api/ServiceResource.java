package org.partnershipledger.ingest.api;

import static org.partnershipledger.ingest.api.MediaTypes.JSON;
import static org.partnershipledger.ingest.api.MediaTypes.PROBLEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.ingest.intake.ArticleIntake;
import org.partnershipledger.ingest.intake.ArticleReader;
import org.partnershipledger.ingest.intake.Replay;
import org.partnershipledger.ingest.publication.ArticlePublisher;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.kafka.DeadLetters;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.security.Roles;

/** What the service offers, and what became of what it was given. */
@Path("/")
@Produces({JSON, PROBLEM})
@RolesAllowed(Roles.READER)
public class ServiceResource {
  private static final String SERVICE = "ingest-service";

  private final ArticlePublisher publisher;
  private final ArticleIntake intake;
  private final ArticleReader reader;
  private final Replay replay;
  private final DeadLetters deadLetters;

  @Inject
  ServiceResource(
      ArticlePublisher publisher,
      ArticleIntake intake,
      ArticleReader reader,
      Replay replay,
      DeadLetters deadLetters) {
    this.publisher = publisher;
    this.intake = intake;
    this.reader = reader;
    this.replay = replay;
    this.deadLetters = deadLetters;
  }

  /**
   * Counts of this instance since it started; only {@code pending} is that of all instances.
   *
   * @param service the service
   * @param reader version of the reader and its word lists
   * @param accepted articles and withdrawals, over HTTP and from feeds, that the broker has
   *     acknowledged
   * @param received events taken from the topic of articles; a repeat counts again
   * @param processed those whose claims the broker has acknowledged
   * @param rejected those parked as dead letters
   * @param pending events of the topic that no instance has dealt with; absent when the broker is
   *     away
   * @param deadLetters events that are parked now, by whichever instance
   */
  public record Audit(
      String service,
      String reader,
      long accepted,
      long received,
      long processed,
      long rejected,
      OptionalLong pending,
      LetterBook.Parked deadLetters) {}

  /**
   * What can be asked.
   *
   * @param service the service
   * @param links addresses by name
   */
  public record Entry(String service, Map<String, String> links) {}

  /** The way in. */
  @GET
  @Operation(operationId = "entry", summary = "What the service offers")
  @APIResponse(
      responseCode = "200",
      description = "links by name",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Entry")))
  public Entry entry(@Context UriInfo uri) {
    Parameters.of(uri);
    Map<String, String> links = new LinkedHashMap<>();
    links.put("articles", "/articles");
    links.put("analyses", "/analyses");
    links.put("feeds", "/feeds");
    links.put("audit", "/audit");
    links.put("replay", "/replay");
    links.put("deadLetters", "/dead-letters");
    links.put("schemas", "/schemas");
    links.put("description", "/q/openapi");
    links.put("health", "/q/health");
    return new Entry(SERVICE, links);
  }

  /** What became of what the service was given. */
  @GET
  @Path("audit")
  @Operation(operationId = "audit", summary = "Accepted, processed, rejected, pending")
  @APIResponse(
      responseCode = "200",
      description = "the counts",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Audit")))
  public Audit audit(@Context UriInfo uri) {
    Parameters.of(uri);
    EventConsumer consumer = intake.consumer();
    return new Audit(
        SERVICE,
        reader.version(),
        publisher.accepted(),
        consumer.received(),
        consumer.processed(),
        consumer.rejected(),
        consumer.pending(),
        deadLetters.parked());
  }

  /** Reads every article again with this reader. */
  @RolesAllowed(Roles.ADMIN)
  @POST
  @Path("replay")
  @Operation(
      operationId = "beginReplay",
      summary = "Read every article again with this version of the reader; harmless when repeated")
  @APIResponse(
      responseCode = "202",
      description = "It has begun, or goes on",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Progress")))
  public Response beginReplay(@Context UriInfo uri) {
    Parameters.of(uri);
    return Response.accepted(replay.begin()).build();
  }

  /** How far the replay is. */
  @GET
  @Path("replay")
  @Operation(operationId = "replay", summary = "How far the replay is")
  @APIResponse(
      responseCode = "200",
      description = "how far it is",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "Progress")))
  public Replay.Progress replay(@Context UriInfo uri) {
    Parameters.of(uri);
    return replay.progress();
  }
}
