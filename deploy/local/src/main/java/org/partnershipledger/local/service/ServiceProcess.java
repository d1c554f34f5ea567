package org.partnershipledger.local.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.local.process.ChildProcess;
import org.partnershipledger.local.process.Jvm;

/**
 * A packaged service as a process beside us.
 *
 * @param name what people call it
 * @param jvm how Java programs are started
 * @param service which one
 * @param jar its runnable jar
 * @param logs the folder of logs
 * @param port where it listens
 * @param bootstrap where it reaches the broker
 * @param jdbcUrl its database; empty for a service without one
 * @param user the database's user
 * @param token what admits to writes
 * @param links where readers find the other services, by the names of the service's settings
 */
public record ServiceProcess(
    String name,
    Jvm jvm,
    LedgerService service,
    Path jar,
    Path logs,
    int port,
    String bootstrap,
    Optional<String> jdbcUrl,
    String user,
    String token,
    Map<String, String> links) {
  public ServiceProcess {
    links = Map.copyOf(links);
  }

  /** Another instance of the same service. */
  public ServiceProcess another(String otherName, int otherPort) {
    return new ServiceProcess(
        otherName, jvm, service, jar, logs, otherPort, bootstrap, jdbcUrl, user, token, links);
  }

  /** Where it answers. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** The program to start. */
  public ChildProcess child() {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrap);
    environment.put("LEDGER_SECURITY", "local");
    environment.put("LEDGER_TOKEN", token);
    links.forEach(environment::put);
    jdbcUrl.ifPresent(
        url -> {
          environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
          environment.put("QUARKUS_DATASOURCE_USERNAME", user);
          // Connections from this machine are trusted, but the driver wants a word.
          environment.put("QUARKUS_DATASOURCE_PASSWORD", user);
        });
    List<String> command =
        jvm.command(service.serviceName(), "256m", jar, List.of("-jar", jar.toString()));
    return new ChildProcess(name, command, environment, logs.resolve(name + ".log"), "TERM");
  }

  /** Whether it says that it is ready. */
  public boolean ready() {
    return Http.answers(url() + "/q/health/ready");
  }
}
