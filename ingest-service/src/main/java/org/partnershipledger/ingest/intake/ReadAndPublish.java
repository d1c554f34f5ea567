package org.partnershipledger.ingest.intake;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.partnershipledger.rim.kafka.EventHandler;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Reads articles and hands their claims to the broker; done when the broker has them. */
record ReadAndPublish(Function<IncomingEvent, List<OutgoingEvent>> reader, EventPublisher publisher)
    implements EventHandler {

  @Override
  public void handle(List<IncomingEvent> batch) throws Exception {
    List<OutgoingEvent> claims =
        batch.stream().flatMap(event -> reader.apply(event).stream()).toList();
    publisher
        .sendAll(claims)
        .toCompletableFuture()
        .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
