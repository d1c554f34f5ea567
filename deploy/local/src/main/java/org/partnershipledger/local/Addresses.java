package org.partnershipledger.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.partnershipledger.local.broker.BrokerSettings;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.process.Ports;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.local.service.ServiceProcess;

/**
 * Where each program listens; all on the loopback address.
 *
 * @param services the services' ports
 * @param kafka the broker's port for clients
 * @param controller the broker's port for its own controller
 * @param postgres the database's port
 */
public record Addresses(
    Map<LedgerService, Integer> services, int kafka, int controller, int postgres) {
  /**
   * Chooses ports, for broker and database the same as last time where they are still free, and
   * writes them down.
   *
   * @throws Failure when a port that a service is to have is in use
   */
  public static Addresses choose(ServicePorts wanted, Path file) {
    Ports ports = new Ports();
    Properties last = read(file);
    Map<LedgerService, Integer> services = wanted.resolve(ports);
    Addresses chosen =
        new Addresses(
            services,
            ports.preferably(number(last, "kafka")),
            ports.preferably(number(last, "kafka.controller")),
            ports.preferably(number(last, "postgres")));
    chosen.write(file);
    return chosen;
  }

  /** Where clients reach the broker. */
  public String bootstrap() {
    return "127.0.0.1:" + kafka;
  }

  /** Where a service answers. */
  public String url(LedgerService service) {
    return "http://127.0.0.1:" + port(service);
  }

  /** The databases that the services need. */
  public List<String> databases() {
    return Arrays.stream(LedgerService.values()).flatMap(s -> s.database().stream()).toList();
  }

  BrokerSettings brokerSettings(Path logs) {
    return new BrokerSettings(kafka, controller, logs);
  }

  /** The address of a database. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
  }

  /** A service as a program to start. */
  public ServiceProcess process(LedgerService service, Place place) {
    return new ServiceProcess(
        service.serviceName(),
        place.jvm(),
        service,
        place.jar(service),
        place.data().logs(),
        port(service),
        bootstrap(),
        service.database().map(this::jdbcUrl),
        Postgres.USER,
        place.data().token(),
        service == LedgerService.ANALYTICS ? linksToTheOthers() : Map.of());
  }

  // For its first page; no service calls another.
  private Map<String, String> linksToTheOthers() {
    return Map.of(
        "ANALYTICS_INGEST_ADDRESS", url(LedgerService.INGEST),
        "ANALYTICS_REGISTRY_ADDRESS", url(LedgerService.REGISTRY));
  }

  private int port(LedgerService service) {
    return services.getOrDefault(service, service.usualPort());
  }

  private void write(Path file) {
    Properties properties = new Properties();
    services.forEach((s, port) -> properties.setProperty(s.serviceName(), port.toString()));
    properties.setProperty("kafka", Integer.toString(kafka));
    properties.setProperty("kafka.controller", Integer.toString(controller));
    properties.setProperty("postgres", Integer.toString(postgres));
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, "Where the last run listened; all on 127.0.0.1");
    } catch (IOException e) {
      throw new Failure("the ports cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        properties.load(in);
      } catch (IOException e) {
        throw new Failure("the ports cannot be read from " + file + ": " + e.getMessage(), e);
      }
    }
    return properties;
  }

  private static int number(Properties properties, String name) {
    String value = properties.getProperty(name, "0");
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
  }
}
