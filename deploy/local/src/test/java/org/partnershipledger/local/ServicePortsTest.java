package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.local.process.Ports;

class ServicePortsTest {
  @Test
  void a_port_in_use_is_named_with_the_service_that_needs_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // Given
      Ports ports = new Ports();
      ServicePorts wanted =
          new ServicePorts(List.of(ports.free(), taken.getLocalPort(), ports.free()));
      // When // Then
      assertThatThrownBy(() -> wanted.resolve(ports))
          .isInstanceOf(Failure.class)
          .hasMessage(
              "port %d, where registry-service is to listen, is in use; stop what uses it, or choose others with --ports A,B,C or --ports free"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void free_ports_differ_from_each_other() {
    assertThat(ServicePorts.parse("free").resolve(new Ports()).values()).doesNotHaveDuplicates();
  }
}
