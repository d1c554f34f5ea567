package org.partnershipledger.local.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;

class ArticleFolderTest {
  @TempDir Path folder;

  @Test
  void a_text_takes_what_stands_in_the_file_beside_it() throws IOException {
    // Given
    file("01.txt", "Two trusts are to merge.\n");
    file(
        "01.meta.json",
        """
        {"url": "https://example.org/merger", "title": "Trusts to merge", "published": "2019-09-20",
         "published_estimated": true, "plus_minus_days": 15, "published_estimate": "2019-09",
         "source": "Local Paper", "kind": "news article", "author": "A Reporter",
         "text_status": "re-reported"}
        """);
    // When
    JsonNode article = only();
    // Then
    assertThat(article)
        .isEqualTo(
            json(
                """
                {"title": "Trusts to merge", "text": "Two trusts are to merge.\\n",
                 "url": "https://example.org/merger", "publisher": "Local Paper",
                 "author": "A Reporter", "sourceKind": "press", "published": "2019-09-20",
                 "notice": "Re-reported sample: retold in new sentences after Local Paper; not the publisher's words."}
                """));
  }

  @Test
  void a_text_on_its_own_is_undated_and_headed_by_its_first_line() throws IOException {
    // Given
    file("004_5be5.txt", "\nBoards to meet\n\nTwo boards are to meet in common.\n");
    // When
    JsonNode article = only();
    // Then
    assertThat(article.path("title").asText()).isEqualTo("Boards to meet");
    assertThat(article.has("published")).isFalse();
    assertThat(article.has("publishedLatest")).isFalse();
    assertThat(article.has("notice")).isFalse();
  }

  @Test
  void a_text_whose_day_is_not_known_stays_undated_whatever_it_is_guessed_to_be()
      throws IOException {
    // Given
    file("d1.txt", "Text.");
    file("d1.meta.json", "{\"published\": null, \"published_estimate\": \"2018-06\"}");
    // When // Then
    assertThat(only().has("published")).isFalse();
  }

  @Test
  void a_text_between_two_days_keeps_both() throws IOException {
    // Given
    file("a.txt", "Text.");
    file(
        "a.meta.json",
        "{\"publishedEarliest\": \"2018-06-01\", \"publishedLatest\": \"2018-06-30\"}");
    // When
    JsonNode article = only();
    // Then
    assertThat(article.path("publishedEarliest").asText()).isEqualTo("2018-06-01");
    assertThat(article.path("publishedLatest").asText()).isEqualTo("2018-06-30");
  }

  @Test
  void a_text_of_a_month_lies_between_its_days() throws IOException {
    // Given
    file("a.txt", "Text.");
    file("a.meta.json", "{\"published\": \"2018-06\"}");
    // When
    JsonNode article = only();
    // Then
    assertThat(article.path("publishedEarliest").asText()).isEqualTo("2018-06-01");
    assertThat(article.path("publishedLatest").asText()).isEqualTo("2018-06-30");
  }

  @Test
  void folders_below_are_read_in_the_order_of_their_paths_and_answers_are_left_alone()
      throws IOException {
    // Given
    file("b/01.txt", "B.");
    file("a/02.txt", "A2.");
    file("a/01.txt", "A1.");
    file("a/expected.json", "{}");
    file("a/01.gold.json", "{}");
    file("a/01.pred.json", "{}");
    file("a/01.claims.json", "{}");
    file("notes.md", "not an article");
    // When
    List<Submission> articles = ArticleFolder.read(folder);
    // Then
    assertThat(articles)
        .extracting(Submission::source)
        .containsExactly("a/01.txt", "a/02.txt", "b/01.txt");
  }

  @Test
  void JSON_is_sent_as_it_is_a_list_item_by_item_and_lines_one_by_one() throws IOException {
    // Given
    file("one.json", "{\"text\": \"One.\"}");
    file("two.json", "[{\"text\": \"Two.\"}, {\"text\": \"Three.\"}]");
    file("z.jsonl", "{\"text\": \"Four.\"}\n\n{broken\n");
    // When
    List<Submission> articles = ArticleFolder.read(folder);
    // Then
    assertThat(articles)
        .containsExactly(
            new Submission("one.json", "{\"text\": \"One.\"}"),
            new Submission("two.json item 1", "{\"text\":\"Two.\"}"),
            new Submission("two.json item 2", "{\"text\":\"Three.\"}"),
            new Submission("z.jsonl line 1", "{\"text\": \"Four.\"}"),
            new Submission("z.jsonl line 3", "{broken"));
  }

  @Test
  void a_folder_without_articles_is_named() {
    assertThatThrownBy(() -> ArticleFolder.requireArticles(folder))
        .isInstanceOf(Failure.class)
        .hasMessage("there is no article (.txt, .json, .jsonl) in " + folder);
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> ArticleFolder.requireArticles(folder.resolve("gone")))
        .hasMessage("there is no folder " + folder.resolve("gone"));
  }

  @Test
  void a_broken_file_beside_a_text_is_named() throws IOException {
    // Given
    file("a.txt", "Text.");
    file("a.meta.json", "{\"published\": \"20 May\"}");
    // When // Then
    assertThatThrownBy(() -> ArticleFolder.read(folder))
        .hasMessage(
            folder.resolve("a.meta.json") + " cannot be taken: published is no date: 20 May");
  }

  @Test
  void all_samples_of_the_project_are_dated_and_say_what_they_are() {
    // When
    List<Submission> samples = ArticleFolder.read(Path.of("samples"));
    // Then
    assertThat(samples).hasSize(39);
    assertThat(samples)
        .allSatisfy(
            s -> {
              assertThat(json(s.json()).path("published").asText())
                  .matches("20\\d\\d-\\d\\d-\\d\\d");
              assertThat(json(s.json()).path("notice").asText()).startsWith("Re-reported sample");
              assertThat(json(s.json()).path("url").asText()).startsWith("http");
            });
  }

  private JsonNode only() throws JsonProcessingException {
    List<Submission> articles = ArticleFolder.read(folder);
    assertThat(articles).hasSize(1);
    return json(articles.getFirst().json());
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return EventJson.mapper().readTree(text);
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
