package org.partnershipledger.ingest.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;

class HtmlArticleTest {
  @Test
  void a_newspapers_page_gives_its_article_and_nothing_around_it() {
    Draft draft = read(page("newspaper.html"));
    assertThat(draft.value(Field.TEXT)).contains(page("newspaper.txt").strip());
  }

  @Test
  void linked_data_and_marks_say_what_the_page_is() {
    Draft draft = read(page("newspaper.html"));
    assertThat(draft.value(Field.TITLE)).contains("Chief executive to lead both trusts");
    assertThat(draft.value(Field.URL)).contains("https://courier.example.org/news/12345/");
    assertThat(draft.value(Field.PUBLISHER)).contains("Example Courier");
    assertThat(draft.value(Field.AUTHOR)).contains("A. Reporter");
    assertThat(draft.value(Field.PUBLISHED)).contains("2019-02-14T09:30:00+00:00");
    assertThat(draft.value(Field.MODIFIED)).contains("2019-02-15T08:00:00+00:00");
  }

  @Test
  void a_page_without_marks_is_read_by_its_density() {
    Draft draft = read(page("trust-site.html"));
    assertThat(draft.value(Field.TEXT)).contains(page("trust-site.txt").strip());
    assertThat(draft.value(Field.TITLE)).contains("Update on working with our neighbours");
    assertThat(draft.value(Field.PUBLISHED)).contains("2016-03-07");
  }

  @Test
  void what_a_page_says_of_itself_unreadably_is_dropped() {
    Draft draft =
        read("<meta name=date content='last Tuesday'><link rel=canonical href='/x'><p>Words.</p>");
    assertThat(draft.value(Field.PUBLISHED)).isEmpty();
    assertThat(draft.value(Field.URL)).isEmpty();
  }

  @Test
  void a_fragment_is_read_whole() {
    assertThat(
            read("<p>One &amp; two.</p><script>alert('three')</script><p>Four.").value(Field.TEXT))
        .contains("One & two.\n\nFour.");
  }

  @Test
  void a_page_of_scripts_has_no_text() {
    assertThat(read("<script>document.write('merger')</script>").value(Field.TEXT)).isEmpty();
  }

  private static Draft read(String html) {
    return HtmlArticle.read(Jsoup.parse(html));
  }

  private static String page(String name) {
    try (var page = HtmlArticleTest.class.getResourceAsStream("/pages/" + name)) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
