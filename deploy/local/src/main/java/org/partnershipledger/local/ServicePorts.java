package org.partnershipledger.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.process.Ports;
import org.partnershipledger.local.service.LedgerService;

/**
 * The ports that the services are to listen on.
 *
 * @param wanted one port for each service; empty when any free ones will do
 */
public record ServicePorts(List<Integer> wanted) {
  /** Any that are free. */
  public static final ServicePorts FREE = new ServicePorts(List.of());

  /** The ports that the documentation names. */
  static final ServicePorts USUAL =
      new ServicePorts(
          Arrays.stream(LedgerService.values()).map(LedgerService::usualPort).toList());

  /**
   * Reads {@code free} or three numbers.
   *
   * @throws Failure when it is neither
   */
  static ServicePorts parse(String value) {
    if (value.equals("free")) {
      return FREE;
    }
    if (!value.matches("\\d{1,5},\\d{1,5},\\d{1,5}")) {
      throw new Failure("--ports takes free or three numbers such as 9081,9082,9083, not " + value);
    }
    List<Integer> ports = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
    if (ports.stream().distinct().count() < ports.size()
        || ports.stream().anyMatch(p -> p < 1 || p > 65_535)) {
      throw new Failure("--ports takes three different ports from 1 to 65535, not " + value);
    }
    return new ServicePorts(ports);
  }

  /**
   * The port of each service.
   *
   * @throws Failure naming the port that is in use
   */
  Map<LedgerService, Integer> resolve(Ports ports) {
    Map<LedgerService, Integer> resolved = new EnumMap<>(LedgerService.class);
    for (LedgerService service : LedgerService.values()) {
      int port = wanted.isEmpty() ? ports.free() : wanted.get(service.ordinal());
      if (!Ports.isFree(port)) {
        throw new Failure(
            "port %d, where %s is to listen, is in use; stop what uses it, or choose others with"
                    .formatted(port, service.serviceName())
                + " --ports A,B,C or --ports free");
      }
      resolved.put(service, port);
    }
    return resolved;
  }
}
