package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;

/** The schemas and samples of a released version, frozen in a folder of its own. */
final class ReleasedContract {
  private ReleasedContract() {}

  /** Freezes a contract in a folder; the folder. */
  static Path freeze(PublishedContract contract, Path folder) {
    contract.schemas().forEach((name, s) -> write(folder.resolve("schemas"), name, s));
    contract
        .samples()
        .forEach(
            (type, samples) ->
                samples.forEach(
                    (name, s) -> write(folder.resolve("samples").resolve(type), name, s)));
    return folder;
  }

  /**
   * What a later contract breaks of a release: by its schemas, by old samples that are read or
   * valid no longer, by new samples that the released schemas refuse.
   */
  static List<String> faults(Path release, PublishedContract now) {
    PublishedContract then = PublishedContract.in(release);
    List<String> faults = new ArrayList<>(CompatibilityCheck.faults(then.schemas(), now.schemas()));
    SchemaValidation today = new SchemaValidation(now);
    SchemaValidation released = new SchemaValidation(then);
    then.samples()
        .forEach(
            (type, samples) ->
                samples.forEach(
                    (name, sample) ->
                        faults.addAll(
                            readToday("released " + type + "/" + name, type, sample, today))));
    now.samples().entrySet().stream()
        .filter(entry -> then.schemas().containsKey(entry.getKey()))
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        (name, sample) ->
                            released
                                .errors(id(entry.getKey()), sample)
                                .forEach(
                                    e -> faults.add("new " + entry.getKey() + "/" + name + e))));
    return faults;
  }

  private static List<String> readToday(
      String place, String type, JsonNode sample, SchemaValidation today) {
    List<String> faults = new ArrayList<>();
    today.errors(id(type), sample).forEach(e -> faults.add(place + e));
    Class<? extends Record> payload =
        EventType.named("org.partnershipledger." + type).orElseThrow().payload();
    try {
      var unused = EventJson.read(sample.toString().getBytes(StandardCharsets.UTF_8), payload);
    } catch (IllegalArgumentException e) {
      faults.add(place + " cannot be read: " + e.getMessage());
    }
    return faults;
  }

  private static String id(String type) {
    return EventType.named("org.partnershipledger." + type).orElseThrow().dataSchema();
  }

  private static void write(Path folder, String name, JsonNode document) {
    try {
      Files.writeString(
          Files.createDirectories(folder).resolve(name + ".json"),
          document.toPrettyString() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
