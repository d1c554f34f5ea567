package org.partnershipledger.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.fixture.ArticleFixture;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.organisation.MemberLineage;
import org.partnershipledger.registry.partnership.Dossier;
import org.partnershipledger.registry.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;
import org.partnershipledger.registry.partnership.state.PartnershipFold;
import org.partnershipledger.registry.partnership.state.PartnershipFold.View;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.rim.Line;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** The stored ledger, now and on any day, is the plain fold: in ten orders of arrival. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class AnyOrderTest {

  private static final int ORDERS = 10;
  private static final long SEED = 20_261_122L;
  @Inject LedgerEntry entry;
  @Inject StoredLedger ledger;
  @Inject MemberLineage lineage;

  @Test
  void ten_orders_with_repeats_and_a_retraction_give_the_plain_fold_on_every_day()
      throws Exception {
    for (long seed = SEED; seed < SEED + ORDERS; seed++) {
      // Given
      ledger.clear();
      List<ArticleFixture> corpus = Corpus.of(SEED, 40);
      Random random = new Random(seed);
      String retracted = corpus.get(random.nextInt(corpus.size())).header().articleId();

      // When
      enterInSomeOrder(corpus, retracted, random);

      // Then
      corpus.removeIf(article -> article.header().articleId().equals(retracted));
      assertThat(held(AsOf.NOW))
          .as("now, seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(folded(corpus, Optional.empty()));
      for (LocalDate day : daysOfInterest(corpus)) {
        assertThat(held(new AsOf(Optional.of(day), Optional.empty())))
            .as("on %s, seed %d", day, seed)
            .containsExactlyInAnyOrderElementsOf(folded(corpus, Optional.of(day)));
      }
    }
  }

  private void enterInSomeOrder(List<ArticleFixture> corpus, String retracted, Random random) {
    List<LedgerEntry.Incoming> arrivals = new ArrayList<>();
    corpus.forEach(article -> arrivals.add(incoming(article.read())));
    corpus.stream().limit(12).forEach(article -> arrivals.add(incoming(article.read())));
    arrivals.add(incoming(new ArticleRetracted(retracted, "published in error", after())));
    Collections.shuffle(arrivals, random);
    int from = 0;
    while (from < arrivals.size()) {
      int to = Math.min(arrivals.size(), from + 1 + random.nextInt(9));
      List<LedgerEntry.Incoming> batch = List.copyOf(arrivals.subList(from, to));
      QuarkusTransaction.requiringNew().call(() -> entry.enter(batch));
      from = to;
    }
  }

  private static Instant after() {
    return Instant.parse("2026-11-21T08:00:00Z");
  }

  private static LedgerEntry.Incoming incoming(ArticleRead read) {
    return new LedgerEntry.Incoming(
        attributes(EventType.ARTICLE_READ, read.article().articleId(), EventJson.text(read)),
        Optional.of(read));
  }

  private static LedgerEntry.Incoming incoming(ArticleRetracted retraction) {
    return new LedgerEntry.Incoming(
        attributes(EventType.ARTICLE_RETRACTED, retraction.articleId(), EventJson.text(retraction)),
        Optional.of(retraction));
  }

  private static CloudEvent attributes(EventType type, String article, String content) {
    return Line.attributes(type, article, content);
  }

  private List<PartnershipState> held(AsOf asOf) {
    return ledger.partnerships(asOf).stream().map(state -> state.as("", 0)).toList();
  }

  private List<PartnershipState> folded(List<ArticleFixture> corpus, Optional<LocalDate> day) {
    Map<DossierKey, Dossier> dossiers = new TreeMap<>();
    corpus.stream().flatMap(a -> a.dossiers().stream()).forEach(d -> dossiers.put(d.key(), d));
    View view = new View(day, Optional.empty(), 0);
    return Identity.clusters(dossiers.values().stream().map(DossierSummary::of).toList(), lineage)
        .stream()
        .map(
            cluster ->
                cluster.stream()
                    .map(d -> dossiers.get(d.key()))
                    .filter(d -> isPublished(d, day))
                    .toList())
        .filter(published -> !published.isEmpty())
        .map(published -> PartnershipFold.of("", published, lineage, view))
        .toList();
  }

  private static boolean isPublished(Dossier dossier, Optional<LocalDate> day) {
    Optional<LocalDate> published = dossier.article().publication().latest();
    return day.map(d -> published.filter(on -> !on.isAfter(d)).isPresent()).orElse(true);
  }

  /** Each day of publication, the day before it, and a day long after. */
  private static Iterable<LocalDate> daysOfInterest(List<ArticleFixture> corpus) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (ArticleFixture article : corpus) {
      article
          .header()
          .publication()
          .latest()
          .ifPresent(day -> days.addAll(List.of(day, day.minusDays(1), day.plusDays(700))));
    }
    return days;
  }
}
