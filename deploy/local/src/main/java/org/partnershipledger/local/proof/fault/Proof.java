package org.partnershipledger.local.proof.fault;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipledger.local.service.LedgerService;

/** The battery: every test by its name, in its order. */
public enum Proof {
  R1("kill-ingest", "ingest-service killed at moments of chance", Kills.of(LedgerService.INGEST)),
  R2("kill-registry", "registry-service killed, the same", Kills.of(LedgerService.REGISTRY)),
  R3("kill-analytics", "analytics-service killed, the same", Kills.of(LedgerService.ANALYTICS)),
  R4("kill-broker", "the broker killed and started on the same log", Kills.ofBroker()),
  R5("stop-database", "the database stopped, frozen, and away", new DatabaseAway()),
  R6("kill-all", "all five programs killed at once", Kills.ofAll()),
  R7("repeat-and-reorder", "every record again, late and in any order", new RepeatAndReorder()),
  R8("skew-clocks", "clocks an hour apart"),
  R9("malformed", "malformed events among good ones", new MalformedAmongGood()),
  R10("rebalance", "instances that come and go", new Rebalance()),
  R11("rolling-restart", "every instance restarted under load", new RollingRestart()),
  R12("freeze-relay", "the publishing instance frozen or killed", new FrozenRelay()),
  R13("broker-away", "the broker away for a while", new BrokerAway()),
  R13_DISK("disk-full", "every write of the broker fails", new DiskFull()),
  R14("rebuild-under-load", "analytics worked out anew under load", new RebuildUnderLoad()),
  R15("old-and-new", "an upgrade and its undoing, both versions side by side", new OldAndNew()),
  R16("soak", "a steady stream with a fault every so often", new Soak()),
  R17(
      "restore-backup",
      "the databases lost, an older copy put in their place",
      LostDatabases.withBackup()),
  R18(
      "restore-topics",
      "the databases lost, and made anew from the topics alone",
      LostDatabases.withoutBackup());

  private final String title;
  private final String words;
  private final Optional<Fault> fault;

  Proof(String title, String words, Fault fault) {
    this.title = title;
    this.words = words;
    this.fault = Optional.of(fault);
  }

  Proof(String title, String words) {
    this.title = title;
    this.words = words;
    this.fault = Optional.empty();
  }

  /** Its name, such as {@code kill-ingest}. */
  public String title() {
    return title;
  }

  /** Its number, such as {@code R1}. */
  public String number() {
    return name().replaceFirst("_.*", "");
  }

  /** What it does, in words. */
  public String words() {
    return words;
  }

  /** How it disturbs the line; empty for one that cannot be run. */
  public Optional<Fault> fault() {
    return fault;
  }

  /** Whether its line begins with the services of the version before, and is no other test's. */
  public boolean beginsBefore() {
    return this == R15;
  }

  /**
   * Why it is not run; empty for one that is.
   *
   * @param hasVersionBefore whether the version before is at hand
   */
  public Optional<String> whyNot(boolean hasVersionBefore) {
    return switch (this) {
      case R8 -> Optional.of("what gives one process another clock slows it past use");
      case R13_DISK -> unless(DiskFull.isPossible(), "this machine has no prlimit");
      case R15 -> unless(hasVersionBefore, "--previous names no version before");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean isPossible, String why) {
    return isPossible ? Optional.empty() : Optional.of(why);
  }

  /** The test of a name or number, in any case of letters; empty for an unknown one. */
  public static Optional<Proof> named(String name) {
    return Arrays.stream(values())
        .filter(p -> p.title.equalsIgnoreCase(name) || p.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
