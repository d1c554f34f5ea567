package org.partnershipledger.analytics.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.partnershipledger.analytics.LedgerTopic.drained;
import static org.partnershipledger.analytics.LedgerTopic.eventsOf;
import static org.partnershipledger.analytics.LedgerTopic.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Whatever a text says, a page shows it as text. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
@QuarkusTestResource(value = NoOtherServices.class, restrictToAnnotatedClass = true)
class HostileTextTest {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  static IntStream texts() {
    return HostileTexts.numbers();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void as_name_headline_sentence_and_address_it_is_shown_as_text(int number) {
    String hostile = HostileTexts.ALL.get(number);
    String id = "hostile-" + number;
    send(eventsOf(partnership(id, hostile)));
    drained();

    Document page = page(given().get("/partnerships/" + id).asString());

    assertHarmless(page);
    assertThat(seen(page.selectFirst("h1").wholeText())).isEqualTo(seen(hostile));
    assertThat(seen(page.selectFirst("mark").wholeText())).isEqualTo(seen("They said " + hostile));
    assertThat(seen(page.body().wholeText())).contains(seen("“" + hostile + "”"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void as_reason_of_a_review_item_it_is_shown_as_text(int number) {
    String hostile = HostileTexts.ALL.get(number);
    String id = "asked-" + number;
    send(eventsOf(partnership(id, hostile)));
    send(
        new LedgerEvent.ReviewItemOpened(
            id, "item-" + number, "low-confidence", hostile, List.of("claim-" + id)));
    drained();

    Document page =
        page(
            given().get("/review?item=item-" + number).then().statusCode(200).extract().asString());

    assertHarmless(page);
    assertThat(seen(page.selectFirst("article.item").wholeText())).contains(seen(hostile));
    assertThat(page.text()).contains("Nothing can be decided here now");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void as_text_that_cannot_be_read_now_it_comes_back_as_it_was_typed(int number) {
    String hostile = HostileTexts.ALL.get(number);

    Document page =
        page(
            given()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("utf-8"))
                .formParam("text", hostile)
                .formParam("title", hostile)
                .formParam("publisher", hostile)
                .formParam("published", hostile)
                .formParam("url", hostile)
                .formParam("action", "read")
                .post("/read")
                .asString());

    assertHarmless(page);
    assertThat(seen(page.selectFirst("textarea").wholeText())).isEqualTo(seen(hostile));
    assertThat(seen(page.selectFirst("#title").attr("value"))).isEqualTo(seen(hostile));
    assertThat(page.selectFirst("[role=alert]").text())
        .contains("Ingest-service reads texts, and it could not be reached")
        .contains("Nothing you typed is lost");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void as_an_address_it_leads_nowhere(int number) {
    String hostile = HostileTexts.ALL.get(number);

    assertHarmless(page(given().queryParam("article", hostile).get("/operations").asString()));
    assertHarmless(
        page(
            given()
                .header("Accept", "text/html")
                .urlEncodingEnabled(false)
                .get("/partnerships/" + URLEncoder.encode(hostile, StandardCharsets.UTF_8))
                .asString()));
  }

  @Test
  void a_decision_that_cannot_be_sent_now_keeps_its_reason_and_its_subject() {
    send(eventsOf(partnership("kept", "Kept")));
    send(
        new LedgerEvent.ReviewItemOpened(
            "kept", "item-kept", "low-confidence", "looked at", List.of("claim-kept")));
    drained();

    Document page =
        page(
            given()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC)
                .formParam("id", "5c6cbb5e-9a47-4b1e-8a53-6a6f0a2d8f11")
                .formParam("item", "item-kept")
                .formParam("subject", "claim-kept|\"7\"")
                .formParam("action", "reject")
                .formParam("reason", "the sum is the turnover")
                .post("/review")
                .asString());

    assertThat(page.selectFirst("#reason").wholeText()).isEqualTo("the sum is the turnover");
    assertThat(page.selectFirst("input[name=subject]").attr("value")).isEqualTo("claim-kept|\"7\"");
    assertThat(page.selectFirst("[role=alert]").text())
        .contains("Registry-service keeps decisions, and it could not be reached");
  }

  @Test
  void a_form_of_another_site_does_nothing() {
    for (String path : List.of("/read", "/review", "/review/undo", "/review/correct")) {
      given()
          .header("Sec-Fetch-Site", "cross-site")
          .header("Accept", "text/html")
          .contentType(ContentType.URLENC)
          .formParam("text", "x")
          .post(path)
          .then()
          .statusCode(403)
          .body(containsString("The form was not sent from one of these pages"));
      given()
          .contentType(ContentType.URLENC)
          .formParam("text", "x")
          .post(path)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void who_is_not_there_is_named_and_the_own_counts_are_shown() {
    given()
        .get("/operations")
        .then()
        .statusCode(200)
        .body(containsString("Two services did not answer."))
        .body(containsString("analytics-service"));
  }

  @Test
  void a_partnership_that_nobody_has_named_is_not_found() {
    given()
        .header("Accept", "text/html")
        .get("/partnerships/nobody")
        .then()
        .statusCode(404)
        .body(containsString("There is nothing here"));
  }

  @Test
  void a_day_that_cannot_be_read_is_told_beside_the_field_with_what_was_typed() {
    send(eventsOf(partnership("dated", "Dated")));
    drained();

    Document page = page(given().get("/partnerships/dated?validOn=yesterday").asString());

    assertThat(page.selectFirst("#known-day").attr("value")).isEqualTo("yesterday");
    assertThat(page.selectFirst("#known-day-wrong").text()).startsWith("“yesterday” is no day");
  }

  @Test
  void before_the_first_report_the_page_says_when_that_was() {
    send(eventsOf(partnership("first", "First")));
    drained();

    given()
        .queryParam("validOn", "1 March 2018")
        .get("/partnerships/first")
        .then()
        .statusCode(200)
        .body(containsString("the ledger knew nothing of this partnership"))
        .body(containsString("23 March 2018"))
        .body(not(containsString("id=\"claims\"")));
  }

  @Test
  void the_figures_of_a_partnership_keep_their_own_address() {
    send(eventsOf(partnership("figures", "Figures")));
    drained();

    given().get("/partnerships/figures/figures").then().body("partnership", equalTo("figures"));
  }

  private static Document page(String html) {
    return Jsoup.parse(html);
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script"))
        .allMatch(s -> s.attr("src").startsWith("/assets/") && s.data().isEmpty());
    assertThat(page.select("iframe, object, embed, base, img, style, math, meta[http-equiv]"))
        .isEmpty();
    assertThat(page.select("link")).allMatch(l -> l.attr("href").startsWith("/assets/"));
    assertThat(page.select("form")).allMatch(f -> f.attr("action").startsWith("/"));
    assertThat(page.select("a[href]"))
        .allMatch(
            a ->
                a.attr("href").startsWith("/")
                    || a.attr("href").startsWith("#")
                    || a.attr("href")
                        .startsWith("http://localhost:8082/changes.atom?partnership="));
    assertThat(page.getAllElements())
        .allMatch(
            e ->
                e.attributes().asList().stream()
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style")));
  }

  // Line breaks and control characters are white space in a page.
  private static String seen(String text) {
    Matcher space = SPACE.matcher(text);
    return space.replaceAll(" ").strip();
  }

  private static Partnership partnership(String id, String hostile) {
    ArticleHeader article =
        new ArticleHeader(
            "article-" + id,
            "revision-1",
            hostile,
            Optional.of("javascript:alert('" + hostile + "')"),
            Optional.of(hostile),
            SourceKind.PRESS,
            Optional.of(hostile),
            Publication.on(LocalDate.parse("2018-03-23")),
            Optional.empty(),
            Instant.parse("2018-03-23T09:00:00Z"),
            Optional.of(hostile));
    Member member = new Member("body-" + id, Optional.empty(), hostile);
    return Partnership.unknown(id)
        .after(new LedgerEvent.PartnershipIdentified(id, List.of(member), List.of()))
        .after(new LedgerEvent.ClaimRecorded(id, joining(id, hostile), article, OptionalInt.of(0)))
        .after(new LedgerEvent.ClaimRecorded(id, leading(id, hostile), article, OptionalInt.of(1)));
  }

  private static Claim joining(String id, String hostile) {
    return claim(
        "claim-" + id,
        id,
        hostile,
        new PartnershipArguments(
            Form.MERGER,
            List.of(),
            Optional.of(Stage.EXPLORING),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(hostile)));
  }

  private static Claim leading(String id, String hostile) {
    return claim(
        "leader-" + id,
        id,
        hostile,
        new LeadershipArguments(
            "“" + hostile + "”", Optional.of(hostile), LeadershipEvent.HOLDS, Optional.empty()));
  }

  private static Claim claim(String claimId, String id, String hostile, ClaimArguments said) {
    OrganisationReference body =
        new OrganisationReference(
            OrganisationRole.MEMBER,
            hostile,
            new Span(0, hostile.length()),
            Optional.of("body-" + id),
            Optional.empty(),
            Optional.of(hostile),
            Optional.empty(),
            Resolution.EXACT,
            List.of(),
            Optional.empty());
    return new Claim(
        claimId,
        Optional.of("p1"),
        List.of(body),
        said,
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.ONGOING),
        new Attribution(
            Standing.PARTY,
            Optional.of(hostile),
            Optional.of(hostile),
            Optional.empty(),
            Optional.of(hostile),
            Manner.QUOTED),
        List.of(Evidence.of("Before. They said " + hostile, 8, 18 + hostile.length())),
        "test",
        Confidence.LOW,
        "reader-0001");
  }
}
