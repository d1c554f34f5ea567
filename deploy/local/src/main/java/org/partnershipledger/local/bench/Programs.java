package org.partnershipledger.local.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.process.Usage;
import org.partnershipledger.local.proof.fault.Line;
import org.partnershipledger.local.service.LedgerService;

/**
 * What each program of the line uses.
 *
 * @param usage by name; that of Postgres with all its sessions
 */
record Programs(Map<String, Usage> usage) {
  private static final List<String> NAMES =
      List.of(
          LedgerService.INGEST.serviceName(),
          LedgerService.REGISTRY.serviceName(),
          LedgerService.ANALYTICS.serviceName(),
          BrokerProcess.NAME,
          Postgres.NAME);

  static Programs of(Line line) {
    Map<String, Usage> usage = new LinkedHashMap<>();
    NAMES.forEach(name -> usage.put(name, Usage.ofAll(line.pid(name))));
    return new Programs(usage);
  }

  /**
   * Processor milliseconds of each program since an earlier moment, for each of so many articles.
   */
  Map<String, Double> millisSince(Programs before, int articles) {
    return usage.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                now ->
                    1000
                        * (now.getValue().processorSeconds()
                            - before
                                .usage()
                                .getOrDefault(now.getKey(), Usage.UNKNOWN)
                                .processorSeconds())
                        / articles,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Resident megabytes of each program. */
  Map<String, Double> megabytes() {
    Map<String, Double> megabytes = new LinkedHashMap<>();
    usage.forEach((name, use) -> megabytes.put(name, use.residentMegabytes()));
    return megabytes;
  }
}
