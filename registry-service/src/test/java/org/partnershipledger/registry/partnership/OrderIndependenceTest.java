package org.partnershipledger.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.fixture.Partnerships;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.partnership.identity.Component;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;
import org.partnershipledger.registry.partnership.identity.Parties;

class OrderIndependenceTest {

  private static final int ORDERS = 1_000;
  private static final long SEED = 20_261_121L;

  /** The ledger that these readings, in this order of arrival, lead to. */
  private static List<PartnershipState> ledger(List<ArticleRead> arrivals) {
    return PlainLedger.of(PlainLedger.winners(arrivals), Partnerships.LINEAGE, Optional.empty());
  }

  private static List<ArticleRead> readings() {
    List<ArticleRead> readings = new ArrayList<>();
    Corpus.of(SEED, 40).forEach(a -> readings.add(a.read()));
    Corpus.of(SEED + 1, 40).stream()
        .limit(10)
        .forEach(a -> readings.add(a.readBy("reader-2").read()));
    return readings;
  }

  @Test
  void a_thousand_orders_and_duplications_give_one_ledger() {
    // Given
    List<ArticleRead> readings = readings();
    List<PartnershipState> expected = ledger(readings);
    Random random = new Random(SEED);

    for (int i = 0; i < ORDERS; i++) {
      List<ArticleRead> arrivals = new ArrayList<>(readings);
      for (int d = random.nextInt(20); d > 0; d--) {
        arrivals.add(readings.get(random.nextInt(readings.size())));
      }
      Collections.shuffle(arrivals, random);

      // When
      List<PartnershipState> ledger = ledger(arrivals);

      // Then
      assertThat(ledger).as("order %d of seed %d", i, SEED).isEqualTo(expected);
    }
    assertThat(expected).hasSizeGreaterThan(10);
  }

  @Test
  void identity_among_what_bears_on_an_article_is_identity_in_the_whole_ledger() {
    for (long seed = SEED; seed < SEED + 8; seed++) {
      // Given
      List<DossierSummary> all =
          Corpus.of(seed, 60).stream()
              .flatMap(a -> a.dossiers().stream())
              .map(DossierSummary::of)
              .toList();
      List<List<DossierSummary>> whole = Identity.clusters(all, Partnerships.LINEAGE);

      for (DossierSummary one : all) {
        // When
        List<DossierSummary> component =
            Component.around(
                List.of(one.parties()), Partnerships.LINEAGE, keys -> withAnyOf(all, keys));
        List<List<DossierSummary>> local = Identity.clusters(component, Partnerships.LINEAGE);

        // Then
        assertThat(clusterOf(one, local))
            .as("%s of seed %d", one.key(), seed)
            .isEqualTo(clusterOf(one, whole));
      }
    }
  }

  private static List<DossierSummary> withAnyOf(List<DossierSummary> all, Set<String> keys) {
    return all.stream().filter(d -> keysOf(d.parties()).stream().anyMatch(keys::contains)).toList();
  }

  private static Set<String> keysOf(Parties parties) {
    return new TreeSet<>(parties.storedKeys(Partnerships.LINEAGE));
  }

  private static List<DossierSummary> clusterOf(
      DossierSummary one, List<List<DossierSummary>> clusters) {
    return clusters.stream().filter(c -> c.contains(one)).findFirst().orElseThrow();
  }
}
