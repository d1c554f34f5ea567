package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.w3c.dom.Document;

/** The change feed: what was published, in its order, for machines and for feed readers. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class ChangesTest {

  @Inject Line line;

  private void report(String id, Stage stage, String day, String... codes) {
    line.read(
        article(id)
            .on(day)
            .says(arrangement(Form.MERGER, stage).betweenCodes(codes), target("2020-04-01")));
  }

  /** The changes of the partnership of a body, once as many as are awaited were published. */
  private static List<String> typesOf(String member, String awaited) {
    return await()
        .until(
            () ->
                given()
                    .queryParam("member", member)
                    .get("/changes")
                    .jsonPath()
                    .getList("items.type", String.class),
            types -> types.contains(awaited));
  }

  @Test
  void each_change_stands_once_in_the_order_of_its_number_and_in_words() {
    // When
    report("ch-1", Stage.EXPLORING, "2019-01-01", "RCH1", "RCH2");
    typesOf("RCH1", "sources-grouped.v1");
    report("ch-2", Stage.APPROVED, "2019-06-01", "RCH1", "RCH2");
    JsonPath changes =
        await()
            .until(
                () ->
                    given()
                        .queryParam("member", "RCH1")
                        .queryParam("type", "partnership-identified.v1,stage-changed.v1")
                        .get("/changes")
                        .jsonPath(),
                found -> found.getList("items").size() == 3);

    // Then
    assertThat(changes.getList("items.type"))
        .containsExactly("partnership-identified.v1", "stage-changed.v1", "stage-changed.v1");
    assertThat(changes.getList("items.inWords", String.class))
        .endsWith("Stage now: exploring", "Stage now: approved");
    List<Long> numbers = changes.getList("items.sequence", Long.class);
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(changes.getLong("after")).isEqualTo(numbers.getLast());
    assertThat(changes.getString("items[2].articleId")).isEqualTo("ch-2");
    assertThat(changes.getString("items[2].data.stage")).isEqualTo("approved");
  }

  @Test
  void who_asks_on_gets_what_came_after_and_nothing_twice() {
    // Given
    report("on-1", Stage.EXPLORING, "2019-01-01", "RCH3", "RCH4");
    typesOf("RCH3", "sources-grouped.v1");

    // When each part holds two changes
    List<Long> seen = new ArrayList<>();
    long after = 0;
    boolean more = true;
    while (more) {
      JsonPath part = given().get("/changes?member=RCH3&limit=2&after=" + after).jsonPath();
      seen.addAll(part.getList("items.sequence", Long.class));
      after = part.getLong("after");
      more = part.getBoolean("more");
    }

    // Then
    assertThat(seen)
        .containsExactlyElementsOf(
            given().get("/changes?member=RCH3").jsonPath().getList("items.sequence", Long.class))
        .hasSizeGreaterThan(4);
  }

  @Test
  void a_stream_goes_on_where_it_left_off_and_tells_what_comes() throws Exception {
    // Given two changes seen of a partnership
    report("st-1", Stage.EXPLORING, "2019-01-01", "RCH5", "RCH6");
    typesOf("RCH5", "sources-grouped.v1");
    List<Long> numbers =
        given().get("/changes?member=RCH5").jsonPath().getList("items.sequence", Long.class);

    // When
    List<Long> told = told("RCH5", Optional.of(numbers.get(1)), () -> approve("st-2", "RCH5"));

    // Then
    assertThat(told).startsWith(numbers.get(2)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_stream_without_a_number_tells_what_comes_from_now_on() throws Exception {
    // Given
    report("sn-1", Stage.EXPLORING, "2019-01-01", "RCS5", "RCS6");
    typesOf("RCS5", "sources-grouped.v1");
    List<Long> before =
        given().get("/changes?member=RCS5").jsonPath().getList("items.sequence", Long.class);

    // When
    List<Long> told = told("RCS5", Optional.empty(), () -> approve("sn-2", "RCS5"));

    // Then
    assertThat(told).isNotEmpty().allMatch(number -> number > before.getLast());
  }

  private void approve(String id, String code) {
    report(id, Stage.APPROVED, "2019-06-01", code, code.substring(0, 3) + "6");
  }

  /** The numbers that a stream tells from when it is open until an approval is told. */
  private static List<Long> told(String member, Optional<Long> last, Runnable news)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:" + RestAssured.port + "/changes/stream?member=" + member))
            .header("Accept", "text/event-stream");
    last.ifPresent(number -> request.header("Last-Event-ID", number.toString()));
    try (HttpClient client = HttpClient.newHttpClient();
        InputStream answer =
            client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()).body();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
      news.run();
      List<Long> told = new ArrayList<>();
      String data = "";
      while (!data.contains("Stage now: approved")) {
        String said = lines.readLine();
        if (said.startsWith("id:")) {
          told.add(Long.parseLong(said.substring(3).strip()));
        } else if (said.startsWith("data:")) {
          data = said;
        }
      }
      client.shutdownNow();
      return told;
    }
  }

  @Test
  void a_feed_reader_follows_a_party() throws Exception {
    // Given
    report("at-1", Stage.EXPLORING, "2019-01-01", "RCH7", "RCH8");
    typesOf("RCH7", "sources-grouped.v1");

    // When
    String text =
        given()
            .get("/changes.atom?member=RCH7")
            .then()
            .statusCode(200)
            .contentType("application/atom+xml")
            .header("ETag", startsWith("\""))
            .extract()
            .asString();

    // Then
    Document feed = parsed(text);
    assertThat(textsOf(feed, "title"))
        .startsWith("Partnership Ledger: RCH7")
        .anySatisfy(title -> assertThat(title).endsWith("Stage now: exploring"));
    assertThat(textsOf(feed, "id").stream().skip(1))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(id).startsWith("urn:uuid:"));
    assertThat(text).doesNotContain("claim-recorded");
    given()
        .header("If-None-Match", given().get("/changes.atom?member=RCH7").header("ETag"))
        .get("/changes.atom?member=RCH7")
        .then()
        .statusCode(304);
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> textsOf(Document feed, String name) throws IOException {
    var nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void what_is_not_known_is_a_problem_that_names_it() {
    for (String path : List.of("/changes", "/changes/stream", "/changes.atom")) {
      given()
          .get(path + "?type=coffee.v1")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors[0].pointer", equalTo("type"))
          .body("errors[0].message", containsString("stage-changed.v1"));
      given().get(path + "?colour=red").then().statusCode(400);
    }
    given().get("/changes?after=minus").then().statusCode(400);
    given().header("Last-Event-ID", "x").get("/changes/stream").then().statusCode(400);
  }
}
