package org.partnershipledger.ingest.extraction.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text twice as long takes at most 2.3 times the work. Work is counted in bytes that the reading
 * thread asks for, which unlike time do not depend on the machine.
 */
class ProportionTest {
  private static final double MOST = 2.3;
  private static final int WARM_UP = 5;
  private static final List<String> ALL =
      Stream.concat(Story.DATED.stream(), Story.UNDATED.stream()).toList();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_text_twice_as_long_takes_little_more_than_twice_the_work(long seed) {
    // Given
    Story story = Story.of(new Random(seed), ALL, 20);
    String once = story.text();
    String twice = once + "\n\n" + once;
    for (int i = 0; i < WARM_UP; i++) {
      story.read(twice);
    }

    // When
    long work = work(story, once);
    long more = work(story, twice);

    // Then
    assertThat((double) more / work).as("seed %s:%n%s", seed, once).isBetween(1.0, MOST);
  }

  private static long work(Story story, String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    story.read(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
