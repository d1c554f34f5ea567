package org.partnershipledger.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The program of the broker's own process: formats its storage once, then runs Kafka in KRaft. */
public final class Broker {
  private Broker() {}

  /** Runs until it is asked to stop; the only argument is the file of properties. */
  public static void main(String[] args) {
    Path properties = Path.of(args[0]);
    if (!Files.exists(logDirectory(properties).resolve("meta.properties"))) {
      format(properties);
    }
    Kafka.main(new String[] {properties.toString()});
  }

  private static void format(Path properties) {
    int code =
        StorageTool.execute(
            new String[] {
              "format",
              "--config",
              properties.toString(),
              "--cluster-id",
              Uuid.randomUuid().toString(),
              "--ignore-formatted"
            },
            System.out);
    if (code != 0) {
      throw new IllegalStateException("the broker's storage cannot be formatted");
    }
  }

  private static Path logDirectory(Path file) {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Path.of(properties.getProperty("log.dirs"));
  }
}
