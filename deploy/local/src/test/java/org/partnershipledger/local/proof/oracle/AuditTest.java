package org.partnershipledger.local.proof.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;

/** Each check sees the error that is planted for it, and nothing else is wrong. */
class AuditTest {
  private static final String ACCEPTED = "every accepted article is on its topic, with its text";
  private static final String STAGES =
      "received = processed + rejected + pending, and nothing is pending";
  private static final String READINGS =
      "every article is read, and says what the reader alone finds in it";
  private static final String LEDGER = "the registry's ledger is the pure fold";
  private static final String A_DAY =
      "the registry's ledger as of a day is the pure fold as of that day";
  private static final String CLAIMS = "every claim is recorded once, for one partnership";
  private static final String FIGURES =
      "every figure is what follows from the claims, to the penny";
  private static final String TOTALS = "every total is what follows from the claims, to the penny";
  private static final String NUMBERS = "the numbers of registry and analytics have no gap";
  private static final String ORDER = "each key's events come in the order of their numbers";
  private static final String AGAIN =
      "an event that comes again has the same number, key and value";
  private static final String STATES =
      "the topics of states and figures end with what the tables hold";

  private static final Audit AUDIT = new Audit(SoundLine.REFERENCE);
  private final SoundLine line = new SoundLine();

  private Map<String, List<String>> faults() {
    return AUDIT.of(line.observed()).stream()
        .filter(finding -> !finding.holds())
        .collect(java.util.stream.Collectors.toMap(Finding::check, Finding::faults));
  }

  @Test
  void nothing_is_wrong_with_a_sound_line_and_every_check_compares_something() {
    // When
    List<Finding> findings = AUDIT.of(line.observed());
    // Then
    assertThat(findings).hasSize(12);
    assertThat(findings).allSatisfy(f -> assertThat(f.faults()).as(f.check()).isEmpty());
    assertThat(findings)
        .filteredOn(f -> f.compared() == 0)
        .extracting(Finding::check)
        .containsExactly();
    assertThat(line.totals).isNotEmpty();
    assertThat(line.partnerships).hasSizeGreaterThan(2);
  }

  @Test
  void an_accepted_article_that_is_not_on_its_topic() {
    // When
    line.sent.put("article-lost", "text");
    // Then
    assertThat(faults()).isEqualTo(Map.of(ACCEPTED, List.of("article-lost is missing")));
  }

  @Test
  void an_article_that_nobody_sent() {
    // When
    line.sent.remove("article-0");
    // Then
    assertThat(faults()).isEqualTo(Map.of(ACCEPTED, List.of("article-0 is too many")));
  }

  @Test
  void an_article_whose_text_became_another() {
    // When
    ArticleSubmitted article = line.articles.get("article-0");
    line.sent.put("article-0", article.text() + " ");
    // Then
    assertThat(faults()).isEqualTo(Map.of(ACCEPTED, List.of("article-0 is another")));
  }

  @Test
  void an_event_that_nobody_accounts_for_and_one_that_waits() {
    // When
    line.stages.set(0, new StageCount("ingest-service", 9, 7, 1, 0));
    line.stages.set(1, new StageCount("registry-service", 9, 8, 0, 1));
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(
                STAGES,
                List.of(
                    "ingest-service has received 9, processed 7, rejected 1, pending 0",
                    "registry-service has not dealt with 1")));
  }

  @Test
  void an_article_that_was_never_read() {
    // When
    line.readings.remove("read article-3");
    // Then
    assertThat(faults()).isEqualTo(Map.of(READINGS, List.of("article-3 is missing")));
  }

  @Test
  void a_reading_that_lacks_a_claim() {
    // When
    line.readings.compute(
        "read article-3",
        (id, read) ->
            new ArticleRead(
                read.article(),
                read.reader(),
                1,
                1,
                read.fingerprint(),
                read.organisations(),
                read.claims().subList(1, read.claims().size())));
    // Then
    assertThat(faults()).isEqualTo(Map.of(READINGS, List.of("article-3 is another")));
  }

  @Test
  void a_partnership_that_counts_one_claim_more() {
    // When
    change(line.partnerships, "claims", 99);
    // Then: nor can its figures be worked out, since it is none of those that follow
    assertThat(faults().get(LEDGER)).hasSize(2);
    assertThat(faults().get(LEDGER).get(0)).startsWith("is too many: {");
    assertThat(faults().get(LEDGER).get(1)).startsWith("is missing: {");
  }

  @Test
  void a_partnership_as_of_a_day_that_counts_one_claim_more() {
    // When
    change(line.onADay, "claims", 99);
    // Then
    assertThat(faults().keySet()).containsExactly(A_DAY);
  }

  @Test
  void a_claim_that_is_recorded_twice() {
    // When
    Seen recorded = line.records.get(Topic.PARTNERSHIP_EVENTS).getFirst();
    publish(recorded, "another", EventType.CLAIM_RECORDED);
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(
                CLAIMS,
                List.of(
                    "claim %s of %s is recorded twice"
                        .formatted(recorded.claim().orElseThrow(), recorded.key()))));
  }

  @Test
  void a_claim_that_is_withdrawn_without_a_reason_in_the_articles() {
    // When
    Seen recorded = line.records.get(Topic.PARTNERSHIP_EVENTS).getFirst();
    publish(recorded, "another", EventType.CLAIM_WITHDRAWN);
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(
                CLAIMS,
                List.of(
                    "%s of %s is missing"
                        .formatted(recorded.claim().orElseThrow(), recorded.key()))));
  }

  @Test
  void a_figure_that_is_a_penny_off() {
    // Given
    String key =
        line.figures.entrySet().stream()
            .filter(figure -> figure.getValue().has("value"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    // When
    ObjectNode figure = line.figures.get(key).deepCopy();
    figure.put("value", figure.path("value").decimalValue().add(new BigDecimal("0.01")));
    line.figures.put(key, figure);
    line.latest.get(Topic.SAVINGS_METRICS).put(key, figure);
    // Then
    assertThat(faults()).isEqualTo(Map.of(FIGURES, List.of(key + " is another")));
  }

  @Test
  void a_total_that_is_a_penny_off() {
    // When
    ObjectNode total = line.totals.getFirst().deepCopy();
    total.put("maximum", total.path("maximum").decimalValue().add(new BigDecimal("0.01")));
    line.totals.set(0, total);
    // Then
    assertThat(faults().keySet()).containsExactly(TOTALS);
    assertThat(faults().get(TOTALS)).hasSize(2);
  }

  @Test
  void a_gap_in_the_numbers() {
    // When
    Seen gone = line.records.get(Topic.PARTNERSHIP_STATE).removeFirst();
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(NUMBERS, List.of("registry-service lacks the number " + gone.sequence())));
  }

  @Test
  void a_number_that_two_events_have() {
    // When
    List<Seen> events = line.records.get(Topic.PARTNERSHIP_STATE);
    Seen last = events.getLast();
    events.add(event(last, "another", last.type(), last.sequence(), "elsewhere"));
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(
                NUMBERS,
                List.of(
                    "registry-service gave the number %d to two events"
                        .formatted(last.sequence()))));
  }

  @Test
  void events_of_a_key_out_of_order() {
    // When
    java.util.Collections.reverse(line.records.get(Topic.PARTNERSHIP_EVENTS));
    // Then
    assertThat(faults().keySet()).containsExactly(ORDER);
  }

  @Test
  void an_event_that_comes_again_with_another_value() {
    // When
    List<Seen> events = line.records.get(Topic.PARTNERSHIP_STATE);
    Seen last = events.getLast();
    events.add(
        new Seen(
            0, last.key(), last.id(), last.type(), last.cause(), last.sequence(), 8, last.claim()));
    // Then
    assertThat(faults())
        .isEqualTo(
            Map.of(
                AGAIN,
                List.of(
                    "registry-service tells event %s in two ways"
                        .formatted(last.id().orElseThrow()))));
  }

  @Test
  void a_topic_of_states_that_ends_with_an_old_document() {
    // When
    ObjectNode old = line.partnerships.getFirst().deepCopy();
    old.put("version", 2);
    line.latest.get(Topic.PARTNERSHIP_STATE).put("p0", old);
    // Then
    assertThat(faults()).isEqualTo(Map.of(STATES, List.of("p0 is another")));
  }

  private void publish(Seen like, String id, EventType type) {
    long number = line.lastSequences.merge(Topic.Owner.REGISTRY, 1L, Long::sum);
    line.records
        .get(Topic.PARTNERSHIP_EVENTS)
        .add(event(like, id, type.wireName(), number, like.key()));
  }

  private static Seen event(Seen like, String id, String type, long number, String key) {
    return new Seen(
        0, key, Optional.of(id), type, Optional.empty(), number, like.content(), like.claim());
  }

  private static void change(List<JsonNode> documents, String field, int value) {
    ObjectNode copy = documents.getFirst().deepCopy();
    documents.set(0, copy.put(field, value));
  }
}
