package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kubernetes.model.Kinds;

class SubscriberUserTest {
  @Test
  void the_user_that_other_teams_are_told_to_ask_for_is_one_and_reads_public_topics_alone()
      throws IOException {
    // Given
    String page = Files.readString(Path.of("../../docs/subscribe.md"));
    String yaml = page.replaceFirst("(?s).*```yaml\\n(.*?)```.*", "$1");
    // When
    Manifest user = Manifests.parse(yaml.getBytes(StandardCharsets.UTF_8)).all().getFirst();
    // Then
    assertThat(Kinds.fault(user)).isEmpty();
    assertThat(user.at("/spec/authorization/acls").toString())
        .contains("\"ledger.public.\"")
        .doesNotContain("private", "Write", "All");
  }
}
