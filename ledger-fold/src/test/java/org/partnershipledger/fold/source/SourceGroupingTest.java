package org.partnershipledger.fold.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;

class SourceGroupingTest {

  private static final int QUOTATION = 4711;

  private static ArticleFixture by(String id, String publisher) {
    return article(id)
        .on("2018-01-26")
        .by(publisher)
        .says(arrangement(Form.MERGER, Stage.EXPLORING).between(DERBY, BURTON));
  }

  /** A text of hashes; two texts share what their ranges share. */
  private static Fingerprint words(int from, int to, Integer... quotations) {
    List<Integer> all = IntStream.range(from, to).boxed().toList();
    return new Fingerprint(
        all.size(), all.subList(0, Math.min(512, all.size())), Arrays.asList(quotations));
  }

  private static List<SourceGroup> sources(ArticleFixture... articles) {
    return SourceGrouping.of(Arrays.stream(articles).map(ArticleFixture::dossier).toList());
  }

  @Test
  void articles_of_different_publishers_in_their_own_words_are_independent() {
    assertThat(sources(by("a", "Burton Mail"), by("b", "HSJ")))
        .containsExactly(
            new SourceGroup(List.of("a"), "single"), new SourceGroup(List.of("b"), "single"));
  }

  @Test
  void all_articles_of_one_publisher_are_one_source() {
    assertThat(sources(by("a", "HSJ"), by("b", "Burton Mail"), by("c", " hsj ")))
        .containsExactly(
            new SourceGroup(List.of("a", "c"), "single"), new SourceGroup(List.of("b"), "single"));
  }

  @Test
  void articles_whose_publisher_is_unknown_are_each_their_own_source() {
    // Given
    var claim = arrangement(Form.MERGER, Stage.EXPLORING).between(DERBY, BURTON);

    // Then
    assertThat(sources(article("a").undated().says(claim), article("b").undated().says(claim)))
        .hasSize(2);
  }

  @Test
  void a_copy_counts_once_with_its_original() {
    assertThat(
            sources(
                by("a", "Press Association").inTheWordsOf(words(0, 100)),
                by("b", "Derby Telegraph").inTheWordsOf(words(15, 110))))
        .containsExactly(new SourceGroup(List.of("a", "b"), "copy"));
  }

  @Test
  void two_texts_from_one_press_release_count_once() {
    assertThat(
            sources(
                by("a", "Burton Mail").inTheWordsOf(words(0, 100, QUOTATION)),
                by("b", "Derby Telegraph").inTheWordsOf(words(60, 160, QUOTATION))))
        .containsExactly(new SourceGroup(List.of("a", "b"), "shared-release"));
  }

  @Test
  void the_same_overlap_without_a_shared_quotation_stays_independent() {
    assertThat(
            sources(
                by("a", "Burton Mail").inTheWordsOf(words(0, 100)),
                by("b", "Derby Telegraph").inTheWordsOf(words(60, 160))))
        .hasSize(2);
  }

  @Test
  void a_shared_quotation_alone_does_not_make_one_source() {
    assertThat(
            sources(
                by("a", "Burton Mail").inTheWordsOf(words(0, 100, QUOTATION)),
                by("b", "Derby Telegraph").inTheWordsOf(words(80, 180, QUOTATION))))
        .hasSize(2);
  }

  @Test
  void copies_are_recognised_in_texts_longer_than_the_sketch() {
    assertThat(
            sources(
                by("a", "Press Association").inTheWordsOf(words(0, 2000)),
                by("b", "Derby Telegraph").inTheWordsOf(words(0, 1900))))
        .containsExactly(new SourceGroup(List.of("a", "b"), "copy"));
  }

  @Test
  void a_short_text_lifted_out_of_a_long_one_is_a_copy() {
    assertThat(Fingerprints.of(words(0, 400)).containment(Fingerprints.of(words(100, 150))))
        .isEqualTo(1);
  }
}
