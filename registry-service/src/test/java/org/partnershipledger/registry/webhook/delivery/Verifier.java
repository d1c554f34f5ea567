package org.partnershipledger.registry.webhook.delivery;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.registry.webhook.delivery.Receiver.Delivery;

/** The example of docs/subscribe.md, run as it stands there. */
record Verifier(Path script) {
  private static final Path PAGE = Path.of("..", "docs", "subscribe.md");
  private static final String ASKED =
      """

      import json, sys
      given = json.load(open(sys.argv[1]))
      body = given["body"].encode()
      print(is_from_the_ledger(given["secret"], given["headers"], body))
      """;

  static Verifier ofTheDocumentation(Path folder) throws IOException, InterruptedException {
    assumeTrue(run(List.of("python3", "--version"), folder).startsWith("Python"), "no python3");
    String page = Files.readString(PAGE);
    String example = page.substring(page.indexOf("```python") + 9);
    Path script = folder.resolve("verify.py");
    Files.writeString(script, example.substring(0, example.indexOf("```")) + ASKED);
    return new Verifier(script);
  }

  boolean takes(String secret, Delivery delivery) throws IOException, InterruptedException {
    Path given = script.resolveSibling("given.json");
    Files.write(
        given,
        EventJson.mapper()
            .writeValueAsBytes(
                Map.of("secret", secret, "body", delivery.body(), "headers", lower(delivery))));
    String said = run(List.of("python3", script.toString(), given.toString()), script.getParent());
    return Boolean.parseBoolean(said.strip());
  }

  private static Map<String, String> lower(Delivery delivery) {
    return Map.of(
        "webhook-id", delivery.id(),
        "webhook-timestamp", delivery.headers().get("webhook-timestamp"),
        "webhook-signature", delivery.headers().get("webhook-signature"));
  }

  private static String run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    int unused =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    return Files.readString(said);
  }
}
