package org.partnershipledger.rim.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(SlowBodiesTest.Impatient.class)
class SlowBodiesTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @TestHTTPResource("/failing/body")
  URI address;

  /** A body that takes longer than a second is too slow. */
  public static final class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ledger.limits.body-time", LONGEST.toSeconds() + "S");
    }
  }

  @Test
  @Timeout(30)
  void who_sends_a_body_too_slowly_is_cut_off_and_others_are_not() throws IOException {
    try (Socket slow = new Socket(address.getHost(), address.getPort())) {
      // Given
      OutputStream out = slow.getOutputStream();
      out.write(
          ("POST /failing/body HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 1000\r\n\r\n{")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();

      // When
      boolean isCut = isClosed(slow);

      // Then
      assertThat(isCut).isTrue();
    }
    given()
        .contentType("application/json")
        .body("{\"numbers\": [1]}")
        .post("/failing/body")
        .then()
        .statusCode(200);
  }

  /** Whether the other side ends the connection without an answer. */
  private static boolean isClosed(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }
}
