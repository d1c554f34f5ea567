package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.TraceCollector.Told;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/**
 * What the whole line tells of itself: one trace, one log, the metrics that alerts and dashboards
 * ask.
 */
class ObservedIT {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";
  private static final List<Topic> LINE =
      List.of(
          Topic.ARTICLES, Topic.ARTICLE_CLAIMS, Topic.PARTNERSHIP_EVENTS, Topic.PROGRESS_METRICS);
  private static final String INGEST = LedgerService.INGEST.serviceName();
  private static final String REGISTRY = LedgerService.REGISTRY.serviceName();
  private static final String ANALYTICS = LedgerService.ANALYTICS.serviceName();
  private static final String FIGURES = Topic.PROGRESS_METRICS.topicName();
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static RunningLine line;

  @BeforeAll
  static void an_article_is_submitted_within_a_trace() throws Exception {
    line = OneStoryline.line();
    assertThat(submit(OneStoryline.articles().getLast().json())).isEqualTo(202);
    assertThat(submit("{\"title\": \"without a text\"}")).isEqualTo(422);
    EmbeddedBroker.write(line.broker(), Topic.ARTICLES, "key", new byte[] {'?'}, Map.of());
    await().atMost(LIMIT).until(() -> !traced(Topic.PROGRESS_METRICS).isEmpty());
    await()
        .atMost(LIMIT)
        .until(() -> !EmbeddedBroker.read(line.broker(), Topic.READER_DEAD_LETTERS).isEmpty());
  }

  @Test
  void one_trace_crosses_all_three_services_and_every_event_has_a_place_of_its_own() {
    Set<String> places = new TreeSet<>(Set.of(CALLER));
    for (Topic topic : LINE) {
      // When
      List<String> traced = traced(topic);
      // Then
      assertThat(traced).as(topic.topicName()).isNotEmpty();
      assertThat(places).doesNotContainAnyElementsOf(traced);
      places.addAll(traced);
    }
  }

  @Test
  void a_collector_is_told_of_all_work_in_the_trace_from_the_request_to_the_figure() {
    // Each service tells every few seconds of what it has done since.
    await().atMost(LIMIT).untilAsserted(ObservedIT::assertThatTheWayIsTold);
  }

  private static void assertThatTheWayIsTold() {
    String figure = "create " + EventType.PROGRESS_METRIC.wireName();
    Map<String, Told> places = new HashMap<>();
    told().forEach(span -> places.put(span.place(), span));
    assertThat(places).hasSameSizeAs(told());
    assertThat(told()).extracting(Told::name).contains(figure, "send " + FIGURES);
    List<Told> way = new ArrayList<>();
    Told last = told().stream().filter(s -> s.name().equals(figure)).findFirst().orElseThrow();
    for (Told at = last; at != null; at = places.get(at.parent())) {
      way.addFirst(at);
    }
    assertThat(way.getFirst().parent()).isEqualTo(CALLER);
    assertThat(way)
        .extracting(Told::service, span -> span.name().replaceFirst("^create .*", "create"))
        .containsExactly(
            tuple(INGEST, "POST /articles"),
            tuple(INGEST, "create"),
            tuple(INGEST, "process " + Topic.ARTICLES.topicName()),
            tuple(INGEST, "create"),
            tuple(REGISTRY, "process " + Topic.ARTICLE_CLAIMS.topicName()),
            tuple(REGISTRY, "create"),
            tuple(ANALYTICS, "process " + Topic.PARTNERSHIP_EVENTS.topicName()),
            tuple(ANALYTICS, "create"));
  }

  private static List<Told> told() {
    return OneStoryline.collector().told(TRACE);
  }

  @Test
  void articles_that_came_without_a_trace_got_one_each() {
    assertThat(traces(Topic.ARTICLES)).hasSize(OneStoryline.articles().size()).contains(TRACE);
  }

  @Test
  void each_service_logs_objects_in_which_the_trace_is_found_and_no_sentence_of_an_article()
      throws IOException {
    for (LedgerService service : LedgerService.values()) {
      // When
      List<String> log = line.log(service);
      // Then
      assertThat(log)
          .filteredOn(line -> line.startsWith("{"))
          .anySatisfy(
              line ->
                  assertThat(EventJson.mapper().readTree(line).at("/mdc/trace_id").asText())
                      .isEqualTo(TRACE));
      assertThat(sentences()).hasSizeGreaterThan(10);
      assertThat(sentences()).allSatisfy(s -> assertThat(log).noneMatch(line -> line.contains(s)));
    }
  }

  @Test
  void every_metric_that_an_alert_or_a_dashboard_asks_for_is_exposed_by_a_service()
      throws IOException {
    // Given
    Set<String> exposed = new TreeSet<>();
    for (LedgerService service : LedgerService.values()) {
      Http.get(line.url(service) + "/q/metrics")
          .body()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> exposed.add(line.replaceFirst("[{ ].*", "")));
    }
    // When
    Set<String> asked = AskedMetrics.ours();
    // Then
    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(exposed).containsAll(asked);
  }

  /** The places in the trace at which a topic's records stand. */
  private static List<String> traced(Topic topic) {
    return headers(topic).stream()
        .filter(header -> header.contains(TRACE))
        .map(header -> header.split("-")[2])
        .toList();
  }

  private static Set<String> traces(Topic topic) {
    return headers(topic).stream().map(header -> header.split("-")[1]).collect(Collectors.toSet());
  }

  private static List<String> headers(Topic topic) {
    List<ConsumerRecord<byte[], byte[]>> records = EmbeddedBroker.read(line.broker(), topic);
    return records.stream()
        .map(record -> IncomingEvent.of(record).headers())
        .filter(headers -> headers.containsKey(CloudEvent.PREFIX + "traceparent"))
        .map(headers -> headers.get(CloudEvent.PREFIX + "traceparent"))
        .toList();
  }

  /** What stands in the articles that were read, line by line; titles among them. */
  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Submission article : OneStoryline.articles()) {
      var json = EventJson.mapper().readTree(article.json());
      Stream.of(json.path("title").asText(), json.path("text").asText())
          .flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+|\\n")))
          .map(String::strip)
          .filter(sentence -> sentence.length() > 20)
          .forEach(sentences::add);
    }
    return sentences;
  }

  private static int submit(String json) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(line.url(LedgerService.INGEST) + "/articles"))
                  .header("Content-Type", "application/json")
                  .header("Authorization", "Bearer " + line.token())
                  .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                  .POST(HttpRequest.BodyPublishers.ofString(json))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
