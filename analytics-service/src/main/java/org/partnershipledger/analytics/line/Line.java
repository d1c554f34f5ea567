package org.partnershipledger.analytics.line;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.analytics.intake.LedgerIntake;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.kafka.DeadLetters;
import org.partnershipledger.rim.outbox.OutboxRelay;

/** Asks every service of the line for its counts. */
@ApplicationScoped
public class Line {
  private final Services services;
  private final LedgerIntake intake;
  private final ReadModels models;
  private final OutboxRelay relay;
  private final DeadLetters deadLetters;

  @Inject
  Line(
      Services services,
      LedgerIntake intake,
      ReadModels models,
      OutboxRelay relay,
      DeadLetters deadLetters) {
    this.services = services;
    this.intake = intake;
    this.models = models;
    this.relay = relay;
    this.deadLetters = deadLetters;
  }

  /**
   * The line at this moment.
   *
   * @param stages the services that answered, in the order of the line
   * @param silent the services that did not, and why
   * @param held number of the last event of the ledger that analytics holds
   * @param sent number of the registry's last message of any topic; empty while that is not known
   */
  public record State(
      List<Stage> stages, List<Reply.Unreachable> silent, long held, Optional<Long> sent) {

    /** Events that wait: on a topic, or in the hands of an instance. */
    public long waiting() {
      return stages.stream().mapToLong(s -> s.pending().orElse(0) + s.inHand()).sum();
    }

    /** Dead letters that are parked. */
    public int parked() {
      return stages.stream().mapToInt(Stage::parked).sum();
    }
  }

  /** The counts of all services, now. */
  public State now() throws SQLException {
    List<Stage> stages = new ArrayList<>();
    List<Reply.Unreachable> silent = new ArrayList<>();
    audit(Services.Owner.INGEST, silent).map(Stage::ofIngest).ifPresent(stages::add);
    Optional<JsonNode> registry = audit(Services.Owner.REGISTRY, silent);
    registry.map(Stage::ofRegistry).ifPresent(stages::add);
    stages.add(own());
    return new State(stages, silent, models.lastSequence(), registry.flatMap(Stage::lastSent));
  }

  private Optional<JsonNode> audit(Services.Owner owner, List<Reply.Unreachable> silent) {
    Reply reply = services.get(owner, "/audit");
    switch (reply) {
      case Reply.Answered answered when answered.done() -> {
        try {
          return Optional.of(EventJson.mapper().readTree(answered.body()));
        } catch (IOException e) {
          silent.add(new Reply.Unreachable(owner.service(), "its answer cannot be read"));
        }
      }
      case Reply.Answered answered ->
          silent.add(new Reply.Unreachable(owner.service(), "it answered " + answered.status()));
      case Reply.Unreachable away -> silent.add(away);
    }
    return Optional.empty();
  }

  private Stage own() throws SQLException {
    LedgerIntake.Tally tally = intake.tally();
    LetterBook.Parked parked = deadLetters.parked();
    return new Stage(
        "analytics-service",
        "events of the ledger",
        Topic.ANALYTICS_DEAD_LETTERS,
        tally.received(),
        tally.processed(),
        tally.rejected(),
        tally.pending(),
        parked.parked(),
        parked.waiting(),
        List.of(
            new Stage.Count("partnerships listed", "%,d".formatted(models.partnerships())),
            new Stage.Count("claims held", "%,d".formatted(models.claims())),
            new Stage.Count("of unknown types", "%,d".formatted(tally.unknown())),
            new Stage.Count("figures on their way out", "%,d".formatted(relay.pending()))));
  }
}
