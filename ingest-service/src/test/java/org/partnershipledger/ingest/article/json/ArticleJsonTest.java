package org.partnershipledger.ingest.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Fault;
import org.partnershipledger.ingest.article.Field;

class ArticleJsonTest {
  @Test
  void our_own_properties_are_read_and_null_is_absent() throws IOException {
    Draft draft = read("{\"title\":\"T\",\"text\":\"Body\",\"url\":null,\"sourceKind\":\"party\"}");
    assertThat(draft.value(Field.TITLE)).contains("T");
    assertThat(draft.value(Field.URL)).isEmpty();
    assertThat(draft.value(Field.SOURCE_KIND)).contains("party");
    assertThat(draft.faults()).isEmpty();
  }

  @Test
  void a_wrong_type_and_an_unknown_property_are_faults_at_their_places() throws IOException {
    assertThat(read("{\"title\":5,\"a/b\":1}").faults())
        .containsExactly(
            Fault.invalid("/title", "is not a string"),
            Fault.invalid(
                "/a~1b",
                "is not known; known are text, title, url, publisher, sourceKind, author,"
                    + " published, publishedEarliest, publishedLatest, modified, notice"));
  }

  @Test
  void a_news_article_of_schema_org_is_read_in_its_own_words() throws IOException {
    Draft draft =
        read(
            """
            {"@context":"https://schema.org","@type":["NewsArticle"],"headline":"H",
             "articleBody":"Body","mainEntityOfPage":{"@id":"https://e.org/a"},
             "publisher":{"@type":"Organization","name":"Example News"},
             "author":[{"name":"A. Writer"},{"name":"B. Writer"}],
             "datePublished":"2019-02-14","dateModified":"2019-02-15","keywords":["x"]}
            """);
    assertThat(draft.value(Field.TITLE)).contains("H");
    assertThat(draft.value(Field.TEXT)).contains("Body");
    assertThat(draft.value(Field.URL)).contains("https://e.org/a");
    assertThat(draft.value(Field.PUBLISHER)).contains("Example News");
    assertThat(draft.value(Field.AUTHOR)).contains("A. Writer");
    assertThat(draft.pointer(Field.PUBLISHED)).isEqualTo("/datePublished");
  }

  @Test
  void an_article_in_a_graph_is_found_and_pointed_to() throws IOException {
    Draft draft =
        read(
            "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\"H\"}]}");
    assertThat(draft.value(Field.TITLE)).contains("H");
    assertThat(draft.pointer(Field.TITLE)).isEqualTo("/@graph/1/headline");
    assertThat(draft.pointer(Field.TEXT)).isEqualTo("/@graph/1/articleBody");
  }

  @Test
  void linked_data_without_an_article_is_refused() throws IOException {
    assertThat(read("{\"@type\":\"Organization\",\"name\":\"Trust\"}").faults())
        .containsExactly(Fault.invalid("/@type", "is no article of schema.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "\"text\"", "null"})
  void what_is_no_object_is_refused(String json) throws IOException {
    assertThat(read(json).faults()).containsExactly(Fault.invalid("", "is not an object"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"title\":\"a\" \"text\"}", "{} {}", "{\"text\":\"a\",\"text\":\"b\"}"})
  void what_is_no_json_is_an_error_of_the_parser(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
  }

  private static Draft read(String json) throws IOException {
    return ArticleJson.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
