package org.partnershipledger.local.service;

import java.nio.file.Path;
import java.util.Optional;

/** The services, in the direction in which knowledge flows. */
public enum LedgerService {
  INGEST("ingest-service", 8081, Optional.empty()),
  REGISTRY("registry-service", 8082, Optional.of("registry")),
  ANALYTICS("analytics-service", 8083, Optional.of("analytics"));

  private final String serviceName;
  private final int usualPort;
  private final Optional<String> database;

  LedgerService(String serviceName, int usualPort, Optional<String> database) {
    this.serviceName = serviceName;
    this.usualPort = usualPort;
    this.database = database;
  }

  /** Its name, also of its folder. */
  public String serviceName() {
    return serviceName;
  }

  /** Where it listens unless told otherwise. */
  public int usualPort() {
    return usualPort;
  }

  /** The database that holds its truth; empty for a service without one. */
  public Optional<String> database() {
    return database;
  }

  /** The packaged service in a built project. */
  public Path jar(Path project) {
    return project.resolve(serviceName).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
