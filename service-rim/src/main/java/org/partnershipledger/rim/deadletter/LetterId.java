package org.partnershipledger.rim.deadletter;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a letter: its place on the dead-letter topic. Letters of a key lie in one partition,
 * so that the order of their ids is the order in which they were parked.
 *
 * @param partition the partition
 * @param offset its place there
 */
public record LetterId(int partition, long offset) implements Comparable<LetterId> {
  private static final Comparator<LetterId> ORDER =
      Comparator.comparingLong(LetterId::offset).thenComparingInt(LetterId::partition);
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

  /** The id that a text such as {@code 0-17} names; empty for any other text. */
  public static Optional<LetterId> named(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new LetterId(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(LetterId other) {
    return ORDER.compare(this, other);
  }

  /** The id as {@link #named} reads it. */
  @Override
  public String toString() {
    return partition + "-" + offset;
  }
}
