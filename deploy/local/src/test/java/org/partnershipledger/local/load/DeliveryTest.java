package org.partnershipledger.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.StubService;

class DeliveryTest {
  private static final Submission ARTICLE = Submission.ofJson("one", "{\"text\":\"words\"}");
  private static final Pace ONE_LANE = new Pace(1, 0);

  private final StubService service = new StubService();

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void an_article_is_sent_again_until_it_is_accepted() {
    // Given
    service
        .answers("/articles", 503, "{}")
        .answers("/articles", 503, "{}")
        .answers("/articles", 202, "{\"articleId\":\"a1\"}");
    // When
    Delivery delivery =
        Delivery.begin(List.of(ARTICLE), () -> List.of(service.url()), "the-token", ONE_LANE);
    List<Sent> sent = delivery.await();
    // Then
    assertThat(sent).extracting(Sent::articleId).containsExactly("a1");
    assertThat(sent).extracting(Sent::text).containsExactly("words");
    assertThat(delivery.answers()).isEqualTo(Map.of("202", 1, "503", 2));
  }

  @Test
  void another_instance_is_asked_when_one_does_not_answer() {
    // Given
    service.answers("/articles", 202, "{\"articleId\":\"a1\"}");
    List<String> doors = List.of("http://127.0.0.1:1", service.url());
    // When
    Delivery delivery = Delivery.begin(List.of(ARTICLE), () -> doors, "the-token", ONE_LANE);
    // Then
    assertThat(delivery.await()).hasSize(1);
    assertThat(delivery.answers()).isEqualTo(Map.of("202", 1, "none", 1));
  }

  @Test
  void a_refusal_is_a_failure_with_its_reason() {
    // Given
    service.answers("/articles", 422, "no text");
    // When
    Delivery delivery =
        Delivery.begin(List.of(ARTICLE), () -> List.of(service.url()), "the-token", ONE_LANE);
    // Then
    assertThatThrownBy(delivery::await)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("1 articles were refused")
        .hasMessageContaining("one: 422 no text");
  }
}
