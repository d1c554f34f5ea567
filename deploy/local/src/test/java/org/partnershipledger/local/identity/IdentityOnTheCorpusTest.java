package org.partnershipledger.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.reading.ReadCorpus;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.partnership.PlainLedger;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;

/** Which reports the ledger takes for one partnership, against what people say, on the corpus. */
class IdentityOnTheCorpusTest {

  private static final List<Path> CORPUS =
      List.of(Path.of("samples"), Path.of("src/test/resources/evaluation/work"));
  private static final Path JUDGED = Path.of("src/test/resources/identity/partnerships.csv");

  private static final int ORDERS = 1_000;
  private static final long SEED = 20_261_122L;

  private static MemberLineage lineage;
  private static List<ArticleRead> corpus;
  private static List<List<String>> groups;
  private static Map<String, String> labels;

  @BeforeAll
  static void the_corpus_is_read() throws IOException {
    OrganisationReference reference = OrganisationReference.load();
    Extractor extractor = Extractor.create(reference);
    lineage = new Register(reference).lineage();
    corpus = CORPUS.stream().flatMap(folder -> ReadCorpus.of(extractor, folder).stream()).toList();
    List<DossierSummary> dossiers =
        PlainLedger.winners(corpus).stream()
            .flatMap(reading -> Dossier.of(reading).stream())
            .map(DossierSummary::of)
            .toList();
    groups =
        Identity.clusters(dossiers, lineage).stream()
            .map(group -> group.stream().map(IdentityOnTheCorpusTest::nameOf).toList())
            .toList();
    labels = labels();
  }

  private static String nameOf(DossierSummary dossier) {
    return dossier.key().articleId() + "," + dossier.parties().text();
  }

  private static Map<String, String> labels() throws IOException {
    Map<String, String> labels = new HashMap<>();
    try (Stream<String> lines = Files.lines(JUDGED)) {
      lines
          .skip(1)
          .forEach(
              line ->
                  labels.put(
                      line.substring(0, line.lastIndexOf(',')),
                      line.substring(line.lastIndexOf(',') + 1)));
    }
    return labels;
  }

  @Test
  void no_two_partnerships_are_taken_for_one_and_hardly_one_for_two() {
    BCubed agreement = BCubed.of(groups, labels);

    assertThat(agreement.precision()).isEqualTo(1);
    assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void nearly_all_that_the_reader_finds_was_judged_by_people() {
    List<String> found = groups.stream().flatMap(List::stream).toList();
    List<String> unjudged = found.stream().filter(name -> !labels.containsKey(name)).toList();

    assertThat(unjudged.size() * 10)
        .as("not judged: %s", unjudged)
        .isLessThanOrEqualTo(found.size());
  }

  @Test
  void a_thousand_orders_with_repeats_give_one_ledger() {
    // Given
    List<PartnershipState> expected = ledger(corpus);
    Random random = new Random(SEED);

    for (int i = 0; i < ORDERS; i++) {
      // When
      List<ArticleRead> arrivals = new ArrayList<>(corpus);
      for (int repeats = random.nextInt(20); repeats > 0; repeats--) {
        arrivals.add(corpus.get(random.nextInt(corpus.size())));
      }
      Collections.shuffle(arrivals, random);

      // Then
      assertThat(ledger(arrivals)).as("order %d of seed %d", i, SEED).isEqualTo(expected);
    }
  }

  private static List<PartnershipState> ledger(List<ArticleRead> arrivals) {
    return PlainLedger.of(PlainLedger.winners(arrivals), lineage, Optional.empty());
  }
}
