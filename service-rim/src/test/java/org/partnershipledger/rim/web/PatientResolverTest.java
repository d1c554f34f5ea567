package org.partnershipledger.rim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.HostileNames;

class PatientResolverTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  @Test
  void a_name_is_looked_up_as_ever() throws UnknownHostException {
    // Given
    Resolver resolver = new PatientResolver(new HostileNames(), Duration.ofSeconds(30));

    // When
    List<InetAddress> found = resolver.addresses("news.example.org");

    // Then
    assertThat(found).containsExactly(InetAddress.ofLiteral("93.184.215.14"));
    assertThatExceptionOfType(UnknownHostException.class)
        .isThrownBy(() -> resolver.addresses("nobody.example.org"));
  }

  @Test
  void a_look_up_that_hangs_is_left_behind() {
    // Given
    CountDownLatch never = new CountDownLatch(1);
    Resolver resolver = new PatientResolver(host -> hanging(never), PATIENCE);

    // When and then
    assertThatExceptionOfType(UnknownHostException.class)
        .isThrownBy(() -> resolver.addresses("slow.example.org"))
        .withMessage("slow.example.org");
    never.countDown();
  }

  private static List<InetAddress> hanging(CountDownLatch until) throws UnknownHostException {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnknownHostException("too late");
  }
}
