package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.envelope.Topic;

/**
 * All that the line holds at a moment at which nothing is on its way.
 *
 * @param sent the articles that were answered with 202: id and text
 * @param articles the articles on their topic, by id
 * @param readings the readings on the topic of claims, by the id of their event
 * @param records every record of the public topics, in the order of each partition
 * @param latest of the topics of states and figures the last value of each key; none for a deleted
 *     one
 * @param partnerships every partnership as the registry answers it
 * @param onADay the same as of {@link Expected#A_DAY}
 * @param trusts every body that the registry has a document of, by id
 * @param figures the figures of partnerships and totals in analytics, by key
 * @param totals the totals in analytics
 * @param stages what became of the events of each stage
 * @param lastSequences the last number that each relay has, by source
 */
public record Observed(
    Map<String, String> sent,
    Map<String, ArticleSubmitted> articles,
    Map<String, ArticleRead> readings,
    Map<Topic, List<Seen>> records,
    Map<Topic, Map<String, JsonNode>> latest,
    List<JsonNode> partnerships,
    List<JsonNode> onADay,
    Map<String, JsonNode> trusts,
    Map<String, JsonNode> figures,
    List<JsonNode> totals,
    List<StageCount> stages,
    Map<Topic.Owner, Long> lastSequences) {
  public Observed {
    sent = Map.copyOf(sent);
    articles = Map.copyOf(articles);
    readings = Map.copyOf(readings);
    records = Map.copyOf(records);
    latest = Map.copyOf(latest);
    partnerships = List.copyOf(partnerships);
    onADay = List.copyOf(onADay);
    trusts = Map.copyOf(trusts);
    figures = Map.copyOf(figures);
    totals = List.copyOf(totals);
    stages = List.copyOf(stages);
    lastSequences = Map.copyOf(lastSequences);
  }

  /** The records of a topic. */
  List<Seen> of(Topic topic) {
    return records.getOrDefault(topic, List.of());
  }
}
