package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kubernetes.check.Check;

class OverlaysTest {
  @BeforeAll
  static void needs_kubectl() {
    assumeTrue(Overlay.canRender(), "kubectl is not on the PATH");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everythingOfEach")
  void an_overlay_passes(Overlay overlay, Check check) {
    assertThat(check.faults(Rendered.of(overlay), overlay.readme())).isEmpty();
  }

  static Stream<Arguments> everythingOfEach() {
    return Arrays.stream(Overlay.values())
        .flatMap(o -> Arrays.stream(Check.values()).map(check -> Arguments.of(o, check)));
  }
}
