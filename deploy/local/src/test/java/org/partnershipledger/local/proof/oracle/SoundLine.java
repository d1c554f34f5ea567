package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.local.load.MadeArticles;
import org.partnershipledger.organisation.OrganisationReference;

/** What a line that does everything right would show; a test spoils one thing of it. */
final class SoundLine {
  static final OrganisationReference REFERENCE = OrganisationReference.load();
  private static final PureReader READER = new PureReader(REFERENCE);
  private static final int ARTICLES = 9;

  final Map<String, String> sent = new TreeMap<>();
  final Map<String, ArticleSubmitted> articles = new TreeMap<>();
  final Map<String, ArticleRead> readings = new TreeMap<>();
  final Map<Topic, List<Seen>> records = new EnumMap<>(Topic.class);
  final Map<Topic, Map<String, JsonNode>> latest = new EnumMap<>(Topic.class);
  final List<JsonNode> partnerships = new ArrayList<>();
  final List<JsonNode> onADay = new ArrayList<>();
  final Map<String, JsonNode> trusts = new TreeMap<>();
  final Map<String, JsonNode> figures = new TreeMap<>();
  final List<JsonNode> totals = new ArrayList<>();
  final List<StageCount> stages = new ArrayList<>();
  final Map<Topic.Owner, Long> lastSequences = new EnumMap<>(Topic.Owner.class);

  SoundLine() {
    for (Topic topic : Topic.values()) {
      records.put(topic, new ArrayList<>());
      latest.put(topic, new TreeMap<>());
    }
    new MadeArticles(REFERENCE, 7, 3)
        .articles(0, ARTICLES)
        .forEach(a -> submit(Json.tree(a.json())));
    Expected expected = Expected.of(READER.read(articles.values()), REFERENCE);
    expected.readings().forEach(read -> readings.put("read " + read.article().articleId(), read));
    Map<String, List<ReportedClaim>> claims = new TreeMap<>();
    Map<String, JsonNode> states = new TreeMap<>();
    expected
        .partnerships()
        .forEach(
            (document, reported) -> {
              String id = "p" + claims.size();
              claims.put(id, reported);
              states.put(id, named(document, id));
            });
    hold(states, claims);
    expected.onADay().forEach(document -> onADay.add(named(document, "p")));
    stages.add(new StageCount("ingest-service", ARTICLES, ARTICLES, 0, 0));
    stages.add(new StageCount("registry-service", ARTICLES, ARTICLES, 0, 0));
  }

  Observed observed() {
    return new Observed(
        sent,
        articles,
        readings,
        records,
        latest,
        partnerships,
        onADay,
        trusts,
        figures,
        totals,
        stages,
        lastSequences);
  }

  private void submit(JsonNode article) {
    String id = "article-" + articles.size();
    String text = article.path("text").asText();
    sent.put(id, text);
    ArticleHeader header =
        new ArticleHeader(
            id,
            "1",
            article.path("title").asText(),
            Optional.empty(),
            Optional.empty(),
            SourceKind.PRESS,
            Optional.empty(),
            Publication.on(LocalDate.parse(article.path("published").asText())),
            Optional.empty(),
            Instant.parse("2026-11-01T09:00:00Z"),
            Optional.empty());
    articles.put(id, new ArticleSubmitted(header, text));
  }

  private void hold(Map<String, JsonNode> states, Map<String, List<ReportedClaim>> claims) {
    claims.forEach(
        (id, reported) ->
            reported.forEach(
                claim ->
                    publish(
                        Topic.PARTNERSHIP_EVENTS,
                        id,
                        EventType.CLAIM_RECORDED,
                        Optional.of(claim.claim().id()))));
    states.forEach(
        (id, state) -> {
          partnerships.add(state);
          latest.get(Topic.PARTNERSHIP_STATE).put(id, state);
          publish(Topic.PARTNERSHIP_STATE, id, EventType.PARTNERSHIP_STATE, Optional.empty());
        });
    ExpectedFigures following = ExpectedFigures.of(states, claims, REFERENCE);
    following.figures().forEach(this::publishFigure);
    totals.addAll(following.totals());
  }

  private void publishFigure(String key, JsonNode figure) {
    figures.put(key, figure);
    latest.get(Topic.SAVINGS_METRICS).put(key, figure);
    publish(Topic.SAVINGS_METRICS, key, EventType.SAVINGS_METRIC, Optional.empty());
  }

  private void publish(Topic topic, String key, EventType type, Optional<String> claim) {
    long sequence = lastSequences.merge(topic.owner(), 1L, Long::sum);
    records
        .get(topic)
        .add(
            new Seen(
                0,
                key,
                Optional.of(topic.owner().service() + " " + sequence),
                type.wireName(),
                Optional.empty(),
                sequence,
                7,
                claim));
  }

  private static JsonNode named(JsonNode document, String id) {
    ObjectNode copy = document.deepCopy();
    return copy.put("id", id).put("version", 3);
  }
}
