package org.partnershipledger.analytics.dashboard.operations;

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
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.intake.LedgerIntake;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.outbox.OutboxRelay;

/** Asks every service of the line for its counts. */
@ApplicationScoped
class Line {
  private final Services services;
  private final LedgerIntake intake;
  private final ReadModels models;
  private final OutboxRelay relay;

  @Inject
  Line(Services services, LedgerIntake intake, ReadModels models, OutboxRelay relay) {
    this.services = services;
    this.intake = intake;
    this.models = models;
    this.relay = relay;
  }

  /**
   * The line at this moment.
   *
   * @param counts the services that answered, in the order of the line
   * @param silent the services that did not, and why
   * @param lag how far analytics is in the registry's messages, in words
   * @param answer what is so, in one sentence
   */
  record State(List<Counts> counts, List<Reply.Unreachable> silent, String lag, String answer) {}

  /** The counts of all services, now. */
  State now() throws SQLException {
    List<Counts> counts = new ArrayList<>();
    List<Reply.Unreachable> silent = new ArrayList<>();
    audit(Services.Owner.INGEST, silent).map(Counts::ofIngest).ifPresent(counts::add);
    Optional<JsonNode> registry = audit(Services.Owner.REGISTRY, silent);
    registry.map(Counts::ofRegistry).ifPresent(counts::add);
    counts.add(own());
    return new State(counts, silent, lag(registry), answer(counts, silent));
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

  private Counts own() throws SQLException {
    LedgerIntake.Tally tally = intake.tally();
    return new Counts(
        "analytics-service",
        "events of the ledger",
        Topic.ANALYTICS_DEAD_LETTERS,
        tally.received(),
        tally.processed(),
        tally.rejected(),
        tally.pending(),
        List.of(
            new Counts.Count("partnerships listed", "%,d".formatted(models.partnerships())),
            new Counts.Count("claims held", "%,d".formatted(models.claims())),
            new Counts.Count("of unknown types", "%,d".formatted(tally.unknown())),
            new Counts.Count("figures on their way out", "%,d".formatted(relay.pending()))));
  }

  // The registry numbers its messages over all its topics, so that the two numbers need not meet.
  private String lag(Optional<JsonNode> registry) throws SQLException {
    long held = models.lastSequence();
    return "The last event of the ledger that analytics holds is number %,d".formatted(held)
        + registry
            .flatMap(Counts::lastSent)
            .map(
                sent ->
                    "; the registry’s last message, of any topic, is number %,d.".formatted(sent))
            .orElse("; how many the registry has sent is not known.");
  }

  private static String answer(List<Counts> counts, List<Reply.Unreachable> silent) {
    long rejected = counts.stream().mapToLong(Counts::rejected).sum();
    long waiting =
        counts.stream().mapToLong(c -> c.pending().orElse(0)).sum()
            + counts.stream().mapToLong(Counts::inHand).sum();
    String missing =
        silent.isEmpty()
            ? ""
            : " "
                + Words.capital(Words.count(silent.size(), "service", "services"))
                + " did not answer.";
    String lost =
        rejected == 0
            ? "nothing was rejected"
            : "%,d %s".formatted(rejected, rejected == 1 ? "was rejected" : "were rejected");
    return (waiting == 0 ? "Nothing waits" : "%,d events wait".formatted(waiting))
        + " and "
        + lost
        + "."
        + missing;
  }
}
