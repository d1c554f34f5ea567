package org.partnershipledger.analytics.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.partnershipledger.analytics.projection.SubjectFigure;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Writes figures as events of the metric topics. */
public final class FigureEvents {
  /** The source of everything that analytics publishes. */
  public static final String SOURCE = "/analytics-service";

  private FigureEvents() {}

  /**
   * A figure's new value.
   *
   * @param figure the figure
   * @param version how often it has changed; the same version always has the same event id
   * @param validOn the day it describes; empty when no article is dated, never now
   */
  public static OutgoingEvent changed(
      SubjectFigure figure,
      long version,
      Optional<LocalDate> validOn,
      Instant recordedAt,
      Cause cause) {
    CloudEvent attributes =
        attributes(
            figure.type(), figure.key(), figure.figure().id(), version, validOn, recordedAt, cause);
    return OutgoingEvent.of(figure.type().topic(), attributes, figure.figure());
  }

  /** The end of a figure: its key is deleted from the topic. */
  public static OutgoingEvent gone(
      EventType type, String key, String id, long version, Instant recordedAt, Cause cause) {
    return OutgoingEvent.deletion(
        type.topic(), attributes(type, key, id, version, Optional.empty(), recordedAt, cause));
  }

  private static CloudEvent attributes(
      EventType type,
      String key,
      String id,
      long version,
      Optional<LocalDate> validOn,
      Instant recordedAt,
      Cause cause) {
    return new CloudEvent(
        DeterministicId.of("figure-version", id, Long.toString(version)).toString(),
        SOURCE,
        type.wireName(),
        id,
        validOn.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        recordedAt,
        key,
        type.dataSchema(),
        cause.articleId(),
        Optional.of(cause.eventId()),
        Optional.empty(),
        cause.traceParent());
  }
}
