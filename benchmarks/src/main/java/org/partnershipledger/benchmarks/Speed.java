package org.partnershipledger.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How fast an engine reads.
 *
 * @param cpu articles for each second of processor time of the reading thread; what else runs on
 *     the machine changes it little
 * @param clock articles for each second on the clock
 * @param found how many things were found in one round, to show that work was done
 */
record Speed(double cpu, double clock, long found) {
  private static final double NANOS = 1e9;

  /**
   * The median of some rounds over these texts, after others that warm the engine up.
   *
   * @param warmUp rounds that do not count
   * @param rounds rounds that count; at least one
   */
  static Speed of(Engine engine, List<String> texts, int warmUp, int rounds) throws Exception {
    for (int i = 0; i < warmUp; i++) {
      round(engine, texts);
    }
    Speed[] speeds = new Speed[rounds];
    for (int i = 0; i < rounds; i++) {
      speeds[i] = round(engine, texts);
    }
    java.util.Arrays.sort(speeds, java.util.Comparator.comparingDouble(Speed::cpu));
    return speeds[rounds / 2];
  }

  private static Speed round(Engine engine, List<String> texts) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long clock = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    long found = 0;
    for (String text : texts) {
      found += engine.read(text);
    }
    double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
    double clockSeconds = (System.nanoTime() - clock) / NANOS;
    return new Speed(texts.size() / cpuSeconds, texts.size() / clockSeconds, found);
  }
}
