package org.partnershipledger.local.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.process.ChildProcess;
import org.partnershipledger.local.process.Jvm;

/** The broker as a process beside us. */
public final class BrokerProcess {
  /** The name of the process. */
  public static final String NAME = "kafka";

  private BrokerProcess() {}

  /**
   * The broker's program; its settings are written to a file first.
   *
   * @param jar the jar of this module, beside which its libraries lie
   */
  public static ChildProcess of(Jvm jvm, Path jar, BrokerSettings settings, Path file, Path logs) {
    settings.write(file);
    List<String> command =
        jvm.command(
            NAME,
            "384m",
            jar,
            List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                jar.toString(),
                Broker.class.getName(),
                file.toString()));
    return new ChildProcess(NAME, command, Map.of(), logs.resolve("kafka.log"), "TERM");
  }
}
