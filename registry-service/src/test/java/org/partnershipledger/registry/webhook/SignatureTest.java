package org.partnershipledger.registry.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1_614_265_330, 999_000_000);
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
  private static final String KNOWN = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  @Test
  void the_example_of_standard_webhooks_has_the_signature_that_is_published_with_it() {
    assertThat(Signature.of(List.of(SECRET), ID, AT, BODY)).isEqualTo(KNOWN);
  }

  @Test
  void with_two_secrets_there_are_two_signatures_with_a_space_between() {
    // Given
    Secret other = Secret.of(new byte[Secret.BYTES]);

    // When
    String both = Signature.of(List.of(other, SECRET), ID, AT, BODY);

    // Then
    assertThat(both.split(" ")).containsExactly(Signature.of(List.of(other), ID, AT, BODY), KNOWN);
  }

  @Test
  void another_id_second_or_body_has_another_signature() {
    assertThat(
            List.of(
                Signature.of(List.of(SECRET), "other", AT, BODY),
                Signature.of(List.of(SECRET), ID, AT.plusSeconds(1), BODY),
                Signature.of(List.of(SECRET), ID, AT, new byte[0])))
        .doesNotHaveDuplicates()
        .doesNotContain(KNOWN);
  }

  @Test
  void a_secret_does_not_show_itself() {
    assertThat(SECRET).hasToString("Secret[hidden]");
    assertThat(Secret.of(SECRET.key())).isEqualTo(SECRET);
    assertThatIllegalArgumentException().isThrownBy(() -> new Secret("MfKQ9r8GKYqrTwjUPD8I"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Secret("whsec_"));
  }
}
