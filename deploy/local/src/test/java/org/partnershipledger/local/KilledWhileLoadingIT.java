package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.json.EventJson;

/** Every program of the line is killed once while the samples load; the ledger is as without. */
class KilledWhileLoadingIT {

  private static final String RUNNING = "Running until Ctrl-C";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** A program, killed once the registry has entered so many articles. */
  private record Kill(String program, int articles) {}

  private static final List<Kill> KILLS =
      List.of(
          new Kill("registry-service", 3),
          new Kill("postgres", 8),
          new Kill("ingest-service", 12),
          new Kill("broker.Broker", 18),
          new Kill("analytics-service", 24));

  @TempDir Path folder;

  @Test
  void nothing_is_lost_or_doubled_when_each_program_is_killed_once() throws IOException {
    // Given
    List<JsonNode> undisturbed;
    JsonNode overview;
    try (UpScript up = UpScript.start(folder.resolve("quiet"), "--fresh", "--ports", "free")) {
      up.awaitLine(RUNNING);
      undisturbed = ledger(up);
      overview = overview(up);
    }
    // When
    try (UpScript up = UpScript.start(folder.resolve("killed"), "--fresh", "--ports", "free")) {
      up.awaitLine("registry-service ready");
      String registry = ready(up, "registry-service");
      for (Kill kill : KILLS) {
        await().atMost(PATIENCE).until(() -> articles(registry) >= kill.articles());
        kill(up, kill.program());
      }
      up.awaitLine(RUNNING);
      // Then
      assertThat(up.said()).contains("was killed (signal 9)");
      assertThat(ledger(up)).isEqualTo(undisturbed);
      assertThat(Overviews.withoutIds(overview(up))).isEqualTo(Overviews.withoutIds(overview));
    }
  }

  private static void kill(UpScript up, String program) {
    ProcessHandle found =
        up.launcher()
            .children()
            .filter(p -> p.info().commandLine().orElse("").contains(program))
            .findFirst()
            .orElseThrow(() -> new AssertionError(program + " does not run"));
    assertThat(found.destroyForcibly()).isTrue();
  }

  private static String ready(UpScript up, String service) {
    return up.said()
        .lines()
        .filter(line -> line.contains(service + " ready"))
        .map(line -> line.replaceAll(".*(http://[^ ]*).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  /** How many articles the registry holds; none while it cannot say. */
  private static int articles(String registry) {
    return fetch(registry + "/audit")
        .map(answer -> json(answer).path("articles").asInt())
        .orElse(-1);
  }

  private static List<JsonNode> ledger(UpScript up) {
    String text = fetch(ready(up, "registry-service") + "/partnerships.jsonl").orElseThrow();
    List<JsonNode> states = new ArrayList<>();
    text.lines()
        .map(KilledWhileLoadingIT::json)
        .map(state -> (JsonNode) ((ObjectNode) state).without(List.of("id", "version", "knownAt")))
        .forEach(states::add);
    states.sort(Comparator.comparing(JsonNode::toString));
    return states;
  }

  private static JsonNode overview(UpScript up) {
    return json(fetch(ready(up, "analytics-service") + "/overview").orElseThrow());
  }

  private static Optional<String> fetch(String address) {
    try {
      HttpResponse<String> answer =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
