package org.partnershipledger.local.proof.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** Analytics worked out anew under load: once killed in the middle, once to the end. */
final class RebuildUnderLoad implements Fault {
  private static final int ARTICLES = 10_000;
  private static final int SHARES = 3;
  private static final int ACCEPTED = 202;
  private static final double PER_SECOND = 20;
  private static final List<String> OVER = List.of("done", "failed");

  @Override
  public void disturb(Trial trial) {
    int share = trial.scale().articles(ARTICLES) / SHARES;
    trial.accepted(trial.send(share, Pace.FULL));
    trial.drained();
    Delivery first = trial.send(share, Pace.of(PER_SECOND));
    AtomicBoolean over = new AtomicBoolean();
    Thread reader = Thread.ofVirtual().start(() -> read(trial, over));
    begin(trial);
    trial.moment(300);
    over.set(true);
    trial.ended(reader);
    trial.line().kill(LedgerService.ANALYTICS.serviceName());
    var unused = trial.line().recovered();
    trial.accepted(first);
    Delivery second = trial.send(share, Pace.of(PER_SECOND));
    over.set(false);
    reader = Thread.ofVirtual().start(() -> read(trial, over));
    begin(trial);
    trial.until("rebuilt", () -> OVER.contains(status(trial).path("phase").asText()));
    JsonNode status = status(trial);
    over.set(true);
    trial.ended(reader);
    trial.require(status.path("phase").asText().equals("done"), "the rebuild failed: " + status);
    status.path("tables").forEach(table -> unchanged(trial, table));
    trial.add("events read again", status.path("read").asInt());
    trial.accepted(second);
  }

  // What came in while it was read is in both when the tables are compared under a lock.
  private static void unchanged(Trial trial, JsonNode table) {
    trial.add("rows compared", table.path("rows").asInt());
    trial.require(
        table.path("onlyBefore").asInt() == 0 && table.path("onlyAfter").asInt() == 0,
        "the rebuilt table differs: " + table);
  }

  private static void begin(Trial trial) {
    Http.Answer answer =
        Http.post(url(trial) + "/rebuild", "application/json", trial.line().token(), new byte[0]);
    trial.require(
        answer.status() == ACCEPTED, "the rebuild was answered " + answer.status() + answer.body());
    trial.add("rebuilds begun", 1);
  }

  private static void read(Trial trial, AtomicBoolean over) {
    while (!over.get()) {
      Http.Answer answer = Http.get(url(trial) + "/overview");
      trial.require(answer.ok(), "a reader was answered " + answer.status());
      if (answer.ok()) {
        trial.require(
            !json(answer.body()).path("partnerships").isEmpty(), "a reader saw an empty table");
      }
      trial.add("reads meanwhile", 1);
    }
  }

  private static JsonNode status(Trial trial) {
    return json(Http.get(url(trial) + "/rebuild").body());
  }

  private static String url(Trial trial) {
    return trial.line().url(LedgerService.ANALYTICS);
  }

  private static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new Failure("analytics-service does not answer JSON: " + text, e);
    }
  }
}
