package org.partnershipledger.analytics.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.contracts.envelope.Topic;

/**
 * What came in at one service and what became of it, since its instance started.
 *
 * @param service the service
 * @param reads what it reads
 * @param deadLetters the topic of what it could not process
 * @param received events that it has received
 * @param processed events that it has dealt with
 * @param rejected events that it has parked as dead letters
 * @param pending events on its topic that no instance has dealt with; empty while the broker is
 *     away
 * @param parked dead letters that are parked now, by whichever instance
 * @param waiting those of them with which nothing is known to be wrong
 * @param more what else it counts
 */
public record Stage(
    String service,
    String reads,
    Topic deadLetters,
    long received,
    long processed,
    long rejected,
    OptionalLong pending,
    int parked,
    int waiting,
    List<Count> more) {

  /** Something counted. */
  public record Count(String name, String value) {}

  /** Received, and neither processed nor rejected yet. */
  public long inHand() {
    return received - processed - rejected;
  }

  /** Whether every event received is accounted for. */
  public boolean balanced() {
    return inHand() == 0;
  }

  /** The pending events in words. */
  public String pendingWords() {
    return pending.isPresent() ? "%,d".formatted(pending.getAsLong()) : "not known";
  }

  /** What ingest-service says of itself. */
  static Stage ofIngest(JsonNode audit) {
    return of(
        Services.Owner.INGEST,
        "articles submitted",
        Topic.READER_DEAD_LETTERS,
        audit,
        List.of(
            new Count("accepted over HTTP", number(audit.path("accepted"))),
            new Count("reader", audit.path("reader").asText("not told"))));
  }

  /** What registry-service says of itself. */
  static Stage ofRegistry(JsonNode audit) {
    return of(
        Services.Owner.REGISTRY,
        "readings of articles",
        Topic.REGISTRY_DEAD_LETTERS,
        audit,
        List.of(
            new Count("articles entered", number(audit.path("articles"))),
            new Count("events on their way out", number(audit.path("outbox").path("pending"))),
            new Count("last event sent", number(audit.path("outbox").path("lastSequence")))));
  }

  private static Stage of(
      Services.Owner owner, String reads, Topic letters, JsonNode audit, List<Count> more) {
    return new Stage(
        owner.service(),
        reads,
        letters,
        audit.path("received").asLong(),
        audit.path("processed").asLong(),
        audit.path("rejected").asLong(),
        optional(audit),
        audit.path("deadLetters").path("parked").asInt(),
        audit.path("deadLetters").path("waiting").asInt(),
        more);
  }

  /** The number of the last event that registry-service has sent; empty when it does not say. */
  static Optional<Long> lastSent(JsonNode audit) {
    JsonNode last = audit.path("outbox").path("lastSequence");
    return last.isNumber() ? Optional.of(last.asLong()) : Optional.empty();
  }

  private static OptionalLong optional(JsonNode audit) {
    return audit.path("pending").isNumber()
        ? OptionalLong.of(audit.path("pending").asLong())
        : OptionalLong.empty();
  }

  private static String number(JsonNode number) {
    return number.isNumber() ? "%,d".formatted(number.asLong()) : "not told";
  }
}
