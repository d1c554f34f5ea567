package org.partnershipledger.local.proof.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * Every record of the line delivered again up to four times, late and in any order, and then each
 * topic again from its beginning.
 */
final class RepeatAndReorder implements Fault {
  private static final int ARTICLES = 5_000;
  private static final int MOST_REPEATS = 4;
  private static final int LATEST = 500;
  private static final int MOST = 20_000;
  private static final Map<String, Topic> GROUPS =
      Map.of(
          "ingest-service.reader.v1", Topic.ARTICLES,
          "registry-service.claims.v1", Topic.ARTICLE_CLAIMS,
          "analytics-service.ledger.v1", Topic.PARTNERSHIP_EVENTS);

  @Override
  public void disturb(Trial trial) {
    trial.accepted(trial.send(trial.scale().articles(ARTICLES), Pace.FULL));
    trial.drained();
    Records records = new Records(trial.line().addresses().bootstrap());
    for (Topic topic : List.of(Topic.ARTICLES, Topic.ARTICLE_CLAIMS, Topic.PARTNERSHIP_EVENTS)) {
      List<IncomingEvent> again = repeated(trial, records.read(topic));
      records.write(again);
      trial.add("records delivered again", again.size());
    }
    trial.drained();
    trial.tell("every topic from its beginning");
    String[] services = services();
    trial.line().stop(services);
    GROUPS.forEach(records::replay);
    for (String service : services) {
      trial.line().resume(service);
    }
    var unused = trial.line().recovered();
    trial.add("topics read from their beginning", GROUPS.size());
  }

  private static String[] services() {
    return Arrays.stream(LedgerService.values())
        .map(LedgerService::serviceName)
        .toArray(String[]::new);
  }

  // A record counts once for each repeat, and up to so many others overtake it.
  private static List<IncomingEvent> repeated(Trial trial, List<IncomingEvent> events) {
    record Late(IncomingEvent event, int place) {}
    List<Late> late = new ArrayList<>();
    List<IncomingEvent> latest =
        events.subList(Math.max(0, events.size() - trial.scale().articles(MOST)), events.size());
    for (int i = 0; i < latest.size(); i++) {
      for (int times = 1 + trial.random().nextInt(MOST_REPEATS); times > 0; times--) {
        late.add(new Late(latest.get(i), i + trial.random().nextInt(LATEST)));
      }
    }
    Collections.shuffle(late, trial.random());
    late.sort(Comparator.comparingInt(Late::place));
    return late.stream().map(Late::event).toList();
  }
}
