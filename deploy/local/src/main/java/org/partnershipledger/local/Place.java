package org.partnershipledger.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.partnershipledger.local.process.Jvm;
import org.partnershipledger.local.service.LedgerService;

/**
 * Where things are.
 *
 * @param project the folder of the project
 * @param data where this ledger keeps its data
 * @param services the built project whose packaged services run; mostly the same one
 */
public record Place(Path project, DataDirectory data, Path services) {
  /** The place of a run of this project's own services. */
  public Place(Path project, DataDirectory data) {
    this(project, data, project);
  }

  /** The place of a run in this project. */
  static Place of(Path project, Options options) {
    return new Place(
        project, new DataDirectory(options.data().orElseGet(() -> project.resolve(".ledger"))));
  }

  /** The place of a run whose data is in this folder. */
  public static Place withData(Path project, Path data) {
    return new Place(project, new DataDirectory(data));
  }

  /** The same, with the services that were built in another folder. */
  public Place withServicesOf(Path built) {
    return new Place(project, data, built);
  }

  /** A packaged service. */
  public Path jar(LedgerService service) {
    return service.jar(services);
  }

  /** The jar of this module, which the broker's process runs from. */
  public Path launcherJar() {
    return project.resolve("deploy/local/target/local-stack.jar");
  }

  /** Where programs are unpacked once for all ledgers of this project. */
  public Path unpacked() {
    return project.resolve("deploy/local/target/unpacked");
  }

  /** How Java programs are started. */
  public Jvm jvm() {
    return new Jvm(Folders.make(project.resolve("deploy/local/target/archives")));
  }

  /** The articles that come with the project. */
  public Path samples() {
    return project.resolve("deploy/local/samples");
  }

  /**
   * Makes sure that the packaged services are there.
   *
   * @throws Failure naming the one that is not
   */
  public void requireServices() {
    Arrays.stream(LedgerService.values())
        .filter(s -> !Files.exists(jar(s)))
        .findFirst()
        .ifPresent(
            s -> {
              throw new Failure(
                  services.equals(project)
                      ? s.serviceName() + " is not built; deploy/local/up builds it when it may"
                      : "there is no built %s in %s".formatted(s.serviceName(), services));
            });
  }
}
