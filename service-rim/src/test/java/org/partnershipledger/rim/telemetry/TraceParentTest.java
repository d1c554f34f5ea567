package org.partnershipledger.rim.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
  private static final String HEADER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void a_header_is_read_and_written_as_it_was() {
    // When
    TraceParent place = TraceParent.parse(HEADER).orElseThrow();
    // Then
    assertThat(place.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(place.spanId()).isEqualTo("00f067aa0ba902b7");
    assertThat(place.header()).isEqualTo(HEADER);
  }

  @Test
  void a_later_version_is_read_as_far_as_it_is_known() {
    assertThat(TraceParent.parse(HEADER.replaceFirst("00", "01") + "-more"))
        .hasValueSatisfying(place -> assertThat(place.header()).isEqualTo(HEADER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1"
      })
  void a_malformed_header_is_none(String header) {
    assertThat(TraceParent.parse(header)).isEmpty();
  }

  @Test
  void a_child_is_another_place_of_the_same_trace() {
    // Given
    TraceParent place = TraceParent.parse(HEADER).orElseThrow();
    // When
    TraceParent child = place.child();
    // Then
    assertThat(child.traceId()).isEqualTo(place.traceId());
    assertThat(child.spanId()).isNotEqualTo(place.spanId()).matches("[0-9a-f]{16}");
    assertThat(child.flags()).isEqualTo("01");
  }

  @Test
  void a_trace_that_begins_here_is_well_formed_and_its_own() {
    // When
    TraceParent first = TraceParent.start();
    // Then
    assertThat(TraceParent.parse(first.header())).hasValue(first);
    assertThat(TraceParent.start().traceId()).isNotEqualTo(first.traceId());
  }
}
