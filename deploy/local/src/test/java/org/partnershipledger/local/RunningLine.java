package org.partnershipledger.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.partnershipledger.local.service.LedgerService;

/** The whole line, as packaged, started as a user would and running until it is closed. */
public final class RunningLine implements AutoCloseable {
  private static final String RUNNING = "Running until Ctrl-C";

  private final UpScript up;
  private final Path data;
  private final Properties ports;

  private RunningLine(UpScript up, Path data, Properties ports) {
    this.up = up;
    this.data = data;
    this.ports = ports;
  }

  /** Starts it in a folder of its own, and waits until its articles are read. */
  public static RunningLine start(Path folder, String... options) {
    return start(Map.of(), folder, options);
  }

  /** The same with settings for the services. */
  static RunningLine start(Map<String, String> settings, Path folder, String... options) {
    Path data = folder.resolve("ledger");
    List<String> all = new ArrayList<>(List.of("--fresh", "--ports", "free"));
    all.addAll(List.of(options));
    UpScript up = UpScript.start(settings, data, all.toArray(String[]::new));
    Properties ports = new Properties();
    up.awaitLine(RUNNING);
    try (Reader in = Files.newBufferedReader(data.resolve("ports.properties"))) {
      ports.load(in);
    } catch (IOException e) {
      up.close();
      throw new UncheckedIOException(e);
    }
    return new RunningLine(up, data, ports);
  }

  /** Where the broker listens. */
  public String broker() {
    return "127.0.0.1:" + ports.getProperty("kafka");
  }

  /** What admits to writes. */
  String token() {
    try {
      return Files.readString(data.resolve("token")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a service listens. */
  String url(LedgerService service) {
    return "http://127.0.0.1:" + ports.getProperty(service.serviceName());
  }

  /** The address of the dashboard, without a slash at its end. */
  public String dashboard() {
    return url(LedgerService.ANALYTICS);
  }

  /** What a service has logged. */
  List<String> log(LedgerService service) {
    try {
      return Files.readAllLines(data.resolve("logs").resolve(service.serviceName() + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    up.close();
  }
}
