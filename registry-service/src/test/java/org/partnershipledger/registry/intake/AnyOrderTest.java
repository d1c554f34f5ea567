package org.partnershipledger.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.partnership.PlainLedger;
import org.partnershipledger.registry.projection.AsOf;
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
  @Inject EnteredArticles articles;
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
    corpus.forEach(article -> arrivals.add(EnteredArticles.incoming(article.read())));
    corpus.stream()
        .limit(12)
        .forEach(article -> arrivals.add(EnteredArticles.incoming(article.read())));
    arrivals.add(
        EnteredArticles.incoming(new ArticleRetracted(retracted, "published in error", after())));
    Collections.shuffle(arrivals, random);
    int from = 0;
    while (from < arrivals.size()) {
      int to = Math.min(arrivals.size(), from + 1 + random.nextInt(9));
      articles.enter(arrivals.subList(from, to));
      from = to;
    }
  }

  private static Instant after() {
    return Instant.parse("2026-11-21T08:00:00Z");
  }

  private List<PartnershipState> held(AsOf asOf) {
    return ledger.partnerships(asOf).stream().map(state -> state.as("", 0)).toList();
  }

  private List<PartnershipState> folded(List<ArticleFixture> corpus, Optional<LocalDate> day) {
    return PlainLedger.of(corpus.stream().map(ArticleFixture::reading).toList(), lineage, day);
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
