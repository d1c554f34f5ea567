package org.partnershipledger.local.proof.fault;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.rim.kafka.DeadLetterPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;

/** Malformed events between good ones, on the topics that others may write to by mistake. */
final class MalformedAmongGood implements Fault {
  private static final int GOOD = 5_000;
  private static final int MALFORMED = 2_000;

  @Override
  public void disturb(Trial trial) {
    Records records = new Records(trial.line().addresses().bootstrap());
    long before = parked(records).count();
    List<Long> pids = trial.processes();
    Delivery delivery = trial.send(trial.scale().articles(GOOD), Pace.FULL);
    trial.until("that an article is read", () -> trial.entered() > 0);
    int written = 0;
    for (Topic topic : List.of(Topic.ARTICLES, Topic.ARTICLE_CLAIMS)) {
      IncomingEvent model = records.read(topic).getFirst();
      Malformed malformed = new Malformed(trial.random());
      for (int i = trial.scale().articles(MALFORMED) / 2; i > 0; i--) {
        records.write(List.of(malformed.of(model, trial.random().nextInt(1 << 30))));
        written++;
      }
    }
    trial.add("malformed events", written);
    trial.accepted(delivery);
    trial.drained();
    long now = parked(records).count() - before;
    trial.add("malformed events parked", (int) now);
    trial.require(now == written, now + " of " + written + " malformed events are parked");
    trial.require(
        parked(records)
            .noneMatch(e -> e.headers().getOrDefault(DeadLetterPublisher.REASON, "").isBlank()),
        "a parked event has no reason");
    trial.require(
        trial.processes().equals(pids), "a service has ended because of a malformed event");
  }

  private static Stream<IncomingEvent> parked(Records records) {
    return Stream.of(Topic.READER_DEAD_LETTERS, Topic.REGISTRY_DEAD_LETTERS)
        .flatMap(topic -> records.read(topic).stream());
  }
}
