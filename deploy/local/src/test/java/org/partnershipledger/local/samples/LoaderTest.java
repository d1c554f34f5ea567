package org.partnershipledger.local.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.service.StubService;

class LoaderTest {
  private static final Submission ARTICLE = new Submission("a/01.txt", "{}");
  private static final String PROBLEM =
      "{\"title\": \"The article cannot be taken\", \"status\": 422, \"detail\": \"/text: is missing\"}";

  private final List<String> told = new ArrayList<>();

  @Test
  void an_article_that_is_refused_is_told_with_the_reason_and_the_others_go_through() {
    try (StubService ingest = new StubService()) {
      // Given
      ingest
          .answers("/articles", 422, PROBLEM)
          .answers("/articles", 202, "{\"articleId\": \"a2\", \"revision\": \"r\"}");
      // When
      List<String> accepted =
          new Loader(ingest.url(), "the-token", told::add)
              .submit(List.of(ARTICLE, new Submission("a/02.txt", "{}")));
      // Then
      assertThat(accepted).containsExactly("a2");
      assertThat(told).containsExactly("a/01.txt is refused (422): /text: is missing");
      assertThat(ingest.authorizations()).containsOnly("Bearer the-token");
    }
  }

  @Test
  void a_service_that_is_not_ready_yet_is_asked_again() {
    try (StubService ingest = new StubService()) {
      // Given
      ingest
          .answers("/articles", 503, "")
          .answers("/articles", 202, "{\"articleId\": \"a1\", \"revision\": \"r\"}");
      // When // Then
      assertThat(new Loader(ingest.url(), "the-token", told::add).submit(List.of(ARTICLE)))
          .containsExactly("a1");
      assertThat(told).isEmpty();
    }
  }

  @Test
  void no_more_than_five_refusals_are_told_and_none_accepted_is_a_failure() {
    try (StubService ingest = new StubService()) {
      // Given
      ingest.answers("/articles", 422, PROBLEM);
      // When // Then
      assertThatThrownBy(
              () ->
                  new Loader(ingest.url(), "the-token", told::add)
                      .submit(Collections.nCopies(7, ARTICLE)))
          .isInstanceOf(Failure.class)
          .hasMessage("none of the 7 articles was accepted");
      assertThat(told).hasSize(6).last().isEqualTo("and 2 more are refused");
    }
  }
}
