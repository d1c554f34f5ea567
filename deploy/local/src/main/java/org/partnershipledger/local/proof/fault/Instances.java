package org.partnershipledger.local.proof.fault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.service.LedgerService;

/** Two instances of each service: the first one, and one that was added. */
final class Instances {
  private final Line line;
  private final Map<LedgerService, List<String>> names = new EnumMap<>(LedgerService.class);

  private Instances(Line line) {
    this.line = line;
  }

  /** Adds one of each. */
  static Instances doubled(Line line) {
    Instances instances = new Instances(line);
    for (LedgerService service : LedgerService.values()) {
      instances.names.put(service, List.of(service.serviceName(), line.addInstance(service)));
    }
    return instances;
  }

  /** Where both of a service answer, the first one first. */
  List<String> of(LedgerService service) {
    return names.getOrDefault(service, List.of()).stream().map(line::urlOf).toList();
  }

  /** The names of all, those of a service together. */
  List<String> names() {
    return names.values().stream().flatMap(List::stream).toList();
  }
}
