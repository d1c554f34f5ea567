package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.Addresses;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** Looks at everything that a line holds, from outside: its topics, its answers, its tables. */
public final class Observer {
  private final Addresses addresses;
  private final Tables registry;
  private final Tables analytics;

  /** An observer of the line at these addresses. */
  public Observer(Addresses addresses) {
    this.addresses = addresses;
    this.registry = tables(addresses, LedgerService.REGISTRY);
    this.analytics = tables(addresses, LedgerService.ANALYTICS);
  }

  private static Tables tables(Addresses addresses, LedgerService service) {
    return new Tables(addresses.jdbcUrl(service.database().orElseThrow()));
  }

  /** What the registry's database says. */
  public Tables registry() {
    return registry;
  }

  /** What analytics' database says. */
  public Tables analytics() {
    return analytics;
  }

  /**
   * Everything, once nothing is on its way.
   *
   * @param sent id and text of each article that was answered with 202
   */
  public Observed look(Map<String, String> sent) {
    TopicContents topics = TopicContents.read(addresses.bootstrap());
    return new Observed(
        sent,
        topics.articles(),
        topics.readings(),
        topics.records(),
        topics.latest(),
        partnerships(""),
        partnerships("?validOn=" + Expected.A_DAY),
        registry.documents("select id, document::text from trust"),
        analytics.documents("select key, document from figure where not gone"),
        totals(),
        stages(topics),
        lastSequences());
  }

  private List<JsonNode> partnerships(String query) {
    return asked(LedgerService.REGISTRY, "/partnerships.jsonl" + query)
        .lines()
        .map(Json::tree)
        .toList();
  }

  private List<JsonNode> totals() {
    List<JsonNode> totals = new ArrayList<>();
    Json.tree(asked(LedgerService.ANALYTICS, "/totals")).path("totals").forEach(totals::add);
    return totals;
  }

  private String asked(LedgerService service, String path) {
    String url = addresses.url(service) + path;
    Http.Answer answer = Http.get(url);
    if (!answer.ok()) {
      throw new Failure("%s answers %d: %s".formatted(url, answer.status(), answer.body()));
    }
    return answer.body();
  }

  private List<StageCount> stages(TopicContents topics) {
    Set<String> read = new HashSet<>();
    topics.of(Topic.ARTICLE_CLAIMS).forEach(event -> event.cause().ifPresent(read::add));
    List<StageCount> stages = new ArrayList<>();
    stages.add(
        stage(
            LedgerService.INGEST, topics, Topic.ARTICLES, read.size(), Topic.READER_DEAD_LETTERS));
    stages.add(
        stage(
            LedgerService.REGISTRY,
            topics,
            Topic.ARTICLE_CLAIMS,
            registry.number(entered("registry-service.claims.v1")),
            Topic.REGISTRY_DEAD_LETTERS));
    stages.add(
        stage(
            LedgerService.ANALYTICS,
            topics,
            Topic.PARTNERSHIP_EVENTS,
            analytics.number(entered("analytics-service.ledger.v1")),
            Topic.ANALYTICS_DEAD_LETTERS));
    return stages;
  }

  private static String entered(String consumer) {
    return "select count(*) from inbox where consumer = '" + consumer + "'";
  }

  private StageCount stage(
      LedgerService service, TopicContents topics, Topic in, long processed, Topic deadLetters) {
    long pending =
        Json.tree(Http.get(addresses.url(service) + "/audit").body()).path("pending").asLong(-1);
    return new StageCount(
        service.serviceName(),
        topics.different(in),
        processed,
        topics.parked(deadLetters),
        pending);
  }

  private Map<Topic.Owner, Long> lastSequences() {
    Map<Topic.Owner, Long> last = new EnumMap<>(Topic.Owner.class);
    String sql = "select coalesce(max(last_sequence), 0) from relay";
    last.put(Topic.Owner.REGISTRY, registry.number(sql));
    last.put(Topic.Owner.ANALYTICS, analytics.number(sql));
    return last;
  }
}
