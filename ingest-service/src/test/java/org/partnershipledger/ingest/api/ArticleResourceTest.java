package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.partnershipledger.ingest.api.Topics.articles;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class ArticleResourceTest {
  @Test
  void an_article_as_json_is_on_its_topic_when_it_is_accepted() {
    // When
    String id = accepted(json(Examples.ARTICLE));

    // Then
    ArticleSubmitted stored = articles(id).getFirst();
    assertThat(stored.article().title()).isEqualTo("Trusts share a chief executive");
    assertThat(stored.article().publication()).isEqualTo(Publication.on(LocalDate.of(2019, 2, 14)));
    assertThat(stored.text()).startsWith("Wye Valley NHS Trust and South Warwickshire");
  }

  @Test
  void all_forms_of_one_article_have_the_same_identity() {
    // Given
    String url = "https://news.example.org/2019/trusts-share-a-chief-executive";
    String id = accepted(json(Examples.ARTICLE));

    // Then
    assertThat(accepted(post("application/ld+json", Examples.NEWS_ARTICLE, "/articles")))
        .isEqualTo(id);
    assertThat(accepted(post("application/json", Examples.NEWS_ARTICLE, "/articles")))
        .isEqualTo(id);
    assertThat(accepted(at(url + "?utm_source=x", "text/html", Examples.HTML))).isEqualTo(id);
    assertThat(accepted(at(url + "#top", "text/plain", Examples.TEXT))).isEqualTo(id);
  }

  @Test
  void sending_again_gives_the_same_ids() {
    ValidatableResponse first = json(Examples.ARTICLE);
    String revision = first.extract().path("revision");
    json(Examples.ARTICLE).statusCode(202).body("revision", equalTo(revision));
  }

  @Test
  void a_page_with_scripts_gives_its_words_and_none_of_the_scripts() {
    // Given
    String page =
        "<html><body><script>alert('£5bn')</script><p onclick=\"steal()\">The trusts agreed"
            + " to merge.</p><p><img src=x onerror=alert(1)>It is "
            + UUID.randomUUID()
            + ".</p></body></html>";

    // When
    String id = accepted(post("text/html", page, "/articles?title=Merger"));

    // Then
    assertThat(articles(id).getFirst().text())
        .startsWith("The trusts agreed to merge.\n\nIt is ")
        .doesNotContain("alert", "steal", "<");
  }

  @Test
  void plain_text_without_a_title_is_called_by_its_first_line() {
    String id = accepted(post("text/plain", "First line\n\n" + UUID.randomUUID(), "/articles"));
    assertThat(articles(id).getFirst().article().title()).isEqualTo("First line");
  }

  @Test
  void a_text_in_latin_1_is_read_as_it_says() {
    byte[] body = "The café said £50m.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    String id =
        accepted(
            given()
                .contentType("text/plain; charset=ISO-8859-1")
                .body(body)
                .post("/articles")
                .then());
    assertThat(articles(id).getFirst().text()).isEqualTo("The café said £50m.");
    problem(
        given().contentType("text/plain; charset=UTF-8").body(body).post("/articles").then(),
        "invalid-request",
        400);
  }

  @Test
  void wrong_json_is_refused_with_its_place() {
    problem(json("{\"title\": \"T\",\n \"text\": }"), "invalid-json", 400)
        .body("detail", containsString("(line 2, column 10)"));
  }

  @Test
  void wrong_types_and_missing_text_are_refused_with_their_pointers() {
    problem(json("{\"title\": 5}"), "invalid-article", 422)
        .body("errors.pointer", hasItems("/title", "/text"))
        .body("errors.message", hasItems("is not a string", "is missing"));
  }

  @Test
  void an_over_long_text_is_refused() {
    problem(json(document("text", "The trust said so. ".repeat(11_000))), "text-too-long", 413)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].message", equalTo("has 209000 bytes; at most 200000 are read"));
  }

  @Test
  void an_over_large_body_is_refused() {
    problem(json(document("text", "The trust. ".repeat(220_000))), "body-too-large", 413);
  }

  @Test
  void a_text_that_would_not_fit_an_event_is_refused() {
    problem(
        json(document("text", "The trust\\n" + "\\n\\\"".repeat(90_000))), "text-too-long", 413);
  }

  @Test
  void a_text_in_another_language_is_refused() {
    String welsh =
        "Mae'r bwrdd iechyd wedi cyhoeddi bod y ddau ysbyty yn mynd i gydweithio ar wasanaethau, ac"
            + " mae hyn yn newyddion da i gleifion yn y gogledd.";
    problem(json(document("text", welsh)), "unsupported-language", 422)
        .body("errors[0].pointer", equalTo("/text"));
  }

  @Test
  void a_date_in_2099_is_refused() {
    problem(json(document("published", "2099-01-01")), "invalid-article", 422)
        .body("detail", equalTo("/published is in the future"))
        .body("errors[0].pointer", equalTo("/published"));
    problem(
            post("text/plain", Drafts.TEXT, "/articles?published=2099-01-01"),
            "invalid-article",
            422)
        .body("errors[0].pointer", equalTo("published"));
  }

  @Test
  void unknown_types_properties_and_parameters_are_refused() {
    problem(post("text/csv", "a,b", "/articles"), "unsupported-media-type", 415);
    problem(json(document("publishd", "2019")), "invalid-article", 422)
        .body("errors[0].pointer", equalTo("/publishd"));
    problem(
        post("application/json", Examples.ARTICLE, "/articles?title=x"), "unknown-parameter", 400);
    problem(post("text/plain", Drafts.TEXT, "/articles?headline=x"), "unknown-parameter", 400)
        .body("errors[0].pointer", equalTo("headline"));
  }

  @Test
  void an_empty_body_is_refused() {
    problem(
            given().contentType("application/json").post("/articles").then(),
            "invalid-article",
            422)
        .body("errors[0].message", equalTo("is empty"));
  }

  private static ValidatableResponse json(String body) {
    return post("application/json", body, "/articles");
  }

  private static ValidatableResponse post(String type, String body, String path) {
    return given().contentType(type + "; charset=UTF-8").body(body).post(path).then();
  }

  private static ValidatableResponse at(String url, String type, String body) {
    return given()
        .contentType(type)
        .queryParam("url", url)
        .queryParam("published", "2019-02-14")
        .body(body)
        .post("/articles")
        .then();
  }

  /** A sound document but for one property. */
  private static String document(String property, String value) {
    return Drafts.json(property, value);
  }

  private static String accepted(ValidatableResponse answer) {
    return answer.statusCode(202).extract().path("articleId");
  }

  private static ValidatableResponse problem(ValidatableResponse answer, String slug, int status) {
    return Problems.check(answer, slug, status);
  }
}
