package org.partnershipledger.contracts.envelope;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of an event: CloudEvents 1.0, binary mode. On Kafka each stands in a header {@code
 * ce_<name>}, the data is the record's value.
 *
 * @param id deterministic: the same fact published twice has the same id
 * @param source the service, such as {@code /ingest-service}
 * @param type wire name of the type
 * @param subject the id that the event is about
 * @param time valid time; empty when the article is undated, never now
 * @param recordedTime when we learnt it
 * @param partitionKey the key of the record
 * @param dataSchema where the schema of the data is
 * @param correlationId the article that set it off
 * @param causationId the event that caused it
 * @param sequence gapless number on the topics of registry and analytics; zero-padded
 * @param traceParent W3C trace context, when there is one
 */
public record CloudEvent(
    String id,
    String source,
    String type,
    String subject,
    Optional<Instant> time,
    Instant recordedTime,
    String partitionKey,
    String dataSchema,
    Optional<String> correlationId,
    Optional<String> causationId,
    Optional<String> sequence,
    Optional<String> traceParent) {
  /** The prefix of the Kafka headers. */
  public static final String PREFIX = "ce_";

  /** The attributes as Kafka headers, in a fixed order. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id);
    headers.put("ce_source", source);
    headers.put("ce_type", type);
    headers.put("ce_subject", subject);
    time.ifPresent(t -> headers.put("ce_time", t.toString()));
    headers.put("ce_recordedtime", recordedTime.toString());
    headers.put("ce_partitionkey", partitionKey);
    headers.put("ce_dataschema", dataSchema);
    correlationId.ifPresent(c -> headers.put("ce_correlationid", c));
    causationId.ifPresent(c -> headers.put("ce_causationid", c));
    sequence.ifPresent(s -> headers.put("ce_sequence", s));
    traceParent.ifPresent(t -> headers.put("ce_traceparent", t));
    headers.put("content-type", "application/json");
    return headers;
  }

  /**
   * Reads the attributes of a record.
   *
   * @throws IllegalArgumentException naming the attribute that is missing or malformed
   */
  public static CloudEvent fromHeaders(Map<String, String> headers) {
    return new CloudEvent(
        required(headers, "id"),
        required(headers, "source"),
        required(headers, "type"),
        required(headers, "subject"),
        optional(headers, "time").map(t -> instant("time", t)),
        instant("recordedtime", required(headers, "recordedtime")),
        required(headers, "partitionkey"),
        required(headers, "dataschema"),
        optional(headers, "correlationid"),
        optional(headers, "causationid"),
        optional(headers, "sequence"),
        optional(headers, "traceparent"));
  }

  /** The same attributes under another id. */
  public CloudEvent withId(String other) {
    return with(other, sequence, traceParent);
  }

  /** The same attributes with a number from the relay. */
  public CloudEvent withSequence(long number) {
    return with(id, Optional.of(String.format("%020d", number)), traceParent);
  }

  /** The same attributes at another place of a trace. */
  public CloudEvent withTraceParent(String place) {
    return with(id, sequence, Optional.of(place));
  }

  private CloudEvent with(String otherId, Optional<String> number, Optional<String> place) {
    return new CloudEvent(
        otherId,
        source,
        type,
        subject,
        time,
        recordedTime,
        partitionKey,
        dataSchema,
        correlationId,
        causationId,
        number,
        place);
  }

  private static Optional<String> optional(Map<String, String> headers, String name) {
    return Optional.ofNullable(headers.get(PREFIX + name)).filter(v -> !v.isEmpty());
  }

  private static String required(Map<String, String> headers, String name) {
    return optional(headers, name)
        .orElseThrow(() -> new IllegalArgumentException("header " + PREFIX + name + " is missing"));
  }

  private static Instant instant(String name, String value) {
    try {
      return Instant.parse(value);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("header " + PREFIX + name + " is not a time: " + value, e);
    }
  }
}
