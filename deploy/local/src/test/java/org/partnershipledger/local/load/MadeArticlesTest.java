package org.partnershipledger.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.organisation.OrganisationReference;

class MadeArticlesTest {
  private static final OrganisationReference REFERENCE = OrganisationReference.load();
  private static final Extractor EXTRACTOR = Extractor.create(REFERENCE);
  private final MadeArticles made = new MadeArticles(REFERENCE, 3, 20);

  @Test
  void no_two_are_equal_and_a_seed_gives_the_same_ones() throws IOException {
    // When
    List<Submission> articles = made.articles(0, 400);
    // Then
    assertThat(articles).extracting(MadeArticlesTest::text).doesNotHaveDuplicates();
    assertThat(new MadeArticles(REFERENCE, 3, 20).articles(0, 400)).isEqualTo(articles);
    assertThat(new MadeArticles(REFERENCE, 4, 20).article(0)).isNotEqualTo(articles.getFirst());
  }

  @Test
  void each_reports_something_of_a_partnership_whose_parties_are_known() throws IOException {
    int claims = 0;
    for (Submission article : made.articles(0, 400)) {
      // When
      List<Claim> read = read(article);
      // Then
      assertThat(read).as(article.json()).anyMatch(claim -> claim.dossier().isPresent());
      claims += read.size();
    }
    assertThat(claims).isGreaterThan(400 * 4);
  }

  @Test
  void those_of_a_pair_are_published_one_after_another() throws IOException {
    LocalDate before = LocalDate.MIN;
    for (Submission article : made.articles(20, 20)) {
      LocalDate day = LocalDate.parse(json(article).path("published").asText());
      assertThat(day).isAfter(before);
      before = day;
    }
  }

  private static List<Claim> read(Submission article) throws IOException {
    JsonNode json = json(article);
    return EXTRACTOR
        .extract(
            new ArticleText(
                article.source(),
                json.path("title").asText(),
                json.path("text").asText(),
                Publication.on(LocalDate.parse(json.path("published").asText())),
                SourceKind.PRESS,
                Optional.of(json.path("publisher").asText())))
        .claims();
  }

  private static String text(Submission article) {
    try {
      return json(article).path("text").asText();
    } catch (IOException e) {
      throw new AssertionError(article.json(), e);
    }
  }

  private static JsonNode json(Submission article) throws IOException {
    return EventJson.mapper().readTree(article.json());
  }
}
