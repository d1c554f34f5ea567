package org.partnershipledger.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.partnershipledger.ingest.article.Admission;
import org.partnershipledger.ingest.article.ArticleExaminer;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.article.html.HtmlArticle;

/** Whatever the page, an article is found in it or it is refused; nothing is thrown. */
class HtmlFuzzTest {
  private static final Instant SUBMITTED = Instant.parse("2026-01-02T03:04:05Z");

  @FuzzTest(maxDuration = "2m")
  void any_page_is_taken_or_refused(byte[] bytes) {
    Draft draft = HtmlArticle.read(Jsoup.parse(Texts.of(bytes)));

    String text = draft.value(Field.TEXT).orElse("");
    assertThat(HtmlArticle.read(Jsoup.parse(Texts.of(bytes)))).isEqualTo(draft);
    switch (ArticleExaminer.examine(draft, SUBMITTED)) {
      case Admission.Admitted admitted ->
          assertThat(admitted.article().text()).isEqualTo(CanonicalText.of(text)).isNotBlank();
      case Admission.Refused refused -> assertThat(refused.faults()).isNotEmpty();
    }
  }
}
