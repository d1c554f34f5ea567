package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** One list in several forms: which is answered, under which tag. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class RepresentationTest {

  private static boolean isRead;

  @Inject Line line;

  @BeforeEach
  void read_once() {
    if (!isRead) {
      line.read(
          article("form-1")
              .on("2018-03-23")
              .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("FRM1", "FRM2")));
      isRead = true;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, /partnerships, /partnerships.csv",
    "application/jsonl, /partnerships, /partnerships.jsonl",
    "application/x-ndjson, /partnerships, /partnerships.jsonl",
    "text/csv, /claims, /claims.csv",
    "application/jsonl, /claims, /claims.jsonl",
    "application/x-ndjson, /claims, /claims.jsonl"
  })
  void a_list_asked_for_in_a_form_is_what_the_address_of_that_form_answers(
      String form, String list, String address) {
    // Given
    String whole = given().queryParam("validOn", "2018-12-31").get(address).asString();

    // When
    var asked = given().accept(form).queryParam("validOn", "2018-12-31").get(list);

    // Then
    assertThat(asked.contentType()).startsWith(form);
    assertThat(asked.headers().getValues("Vary")).containsExactly("Accept");
    assertThat(asked.asString()).isEqualTo(whole).contains("form-1");
  }

  @Test
  void a_list_is_answered_as_json_to_who_takes_anything_and_not_in_a_form_that_it_has_not() {
    given()
        .accept("*/*")
        .get("/partnerships")
        .then()
        .contentType(containsString("application/json"))
        .header("Vary", "Accept");
    given()
        .accept("application/json;q=0.2, text/csv;q=0.9")
        .get("/claims")
        .then()
        .contentType(containsString("text/csv"));
    given()
        .accept("application/pdf")
        .get("/claims")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("detail", containsString("/q/openapi"));
  }

  @Test
  void a_list_answered_whole_has_no_pages() {
    given()
        .accept("text/csv")
        .queryParam("limit", 1)
        .get("/partnerships")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("limit"))
        .body("detail", containsString("text/csv"));
  }

  @ParameterizedTest
  @CsvSource({"/partnerships", "/claims"})
  void each_form_of_a_list_has_a_tag_of_its_own_until_something_is_recorded(String list) {
    // Given
    List<String> forms = List.of("application/json", "text/csv", "application/jsonl");
    List<String> tags =
        forms.stream().map(form -> given().accept(form).get(list).header("ETag")).toList();

    // Then
    assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
    for (int i = 0; i < forms.size(); i++) {
      asked(forms.get(i), tags.get(i)).get(list).then().statusCode(304).header("Vary", "Accept");
      asked(forms.get(i), "W/" + tags.get(i)).get(list).then().statusCode(304);
      asked(forms.get(i), tags.get((i + 1) % 3)).get(list).then().statusCode(200);
    }

    // When
    line.read(article("form" + list.replace('/', '-')).undated().says(target("2016-12-31")));

    // Then
    asked("text/csv", tags.get(1)).get(list).then().statusCode(200);
  }

  private static RequestSpecification asked(String form, String tag) {
    return given().accept(form).header("If-None-Match", tag);
  }

  @Test
  void an_answer_on_condition_of_another_tag_is_refused() {
    given()
        .header("If-Match", "\"another\"")
        .get("/organisations/RTG")
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", containsString("precondition-failed"));
  }

  @ParameterizedTest
  @CsvSource({"/partnerships", "/partnerships.csv", "/claims.jsonl", "/organisations/RTG"})
  void the_head_alone_can_be_asked_for(String path) {
    given().head(path).then().statusCode(200).header("ETag", notNullValue());
  }
}
