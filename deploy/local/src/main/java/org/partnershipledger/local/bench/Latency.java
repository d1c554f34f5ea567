package org.partnershipledger.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.partnershipledger.local.load.Sent;

/**
 * How long articles take at a steady rate, in milliseconds.
 *
 * @param perSecond how many were sent each second
 * @param articles how many arrived
 * @param accepted from the request to the answer 202
 * @param read from the answer to the claims on their topic
 * @param entered from there to the registry's commit
 * @param counted from there to the commit that analytics' API answers from
 * @param visible from the answer 202 to that commit
 */
record Latency(
    int perSecond,
    int articles,
    Percentiles accepted,
    Percentiles read,
    Percentiles entered,
    Percentiles counted,
    Percentiles visible) {
  private static final double MILLI = 1e6;

  /** The hops of the articles that were seen at every stage. */
  static Latency of(int perSecond, List<Sent> sent, Watch watch) {
    List<long[]> moments = new ArrayList<>();
    for (Sent article : sent) {
      String id = article.articleId();
      Long read = watch.read().get(id);
      Long entered = watch.entered().get(id);
      Long counted = watch.counted().get(id);
      if (read != null && entered != null && counted != null) {
        moments.add(
            new long[] {article.askedNanos(), article.acceptedNanos(), read, entered, counted});
      }
    }
    return new Latency(
        perSecond,
        moments.size(),
        between(moments, 0, 1),
        between(moments, 1, 2),
        between(moments, 2, 3),
        between(moments, 3, 4),
        between(moments, 1, 4));
  }

  private static Percentiles between(List<long[]> moments, int from, int to) {
    // A reader may see the claims before the answer has reached the sender.
    ToDoubleFunction<long[]> hop = m -> Math.max(0, (m[to] - m[from]) / MILLI);
    return Percentiles.of(moments.stream().map(hop::applyAsDouble).toList());
  }

  /** The hops by name, in their order. */
  Map<String, Percentiles> hops() {
    Map<String, Percentiles> hops = new LinkedHashMap<>();
    hops.put("request to 202", accepted);
    hops.put("202 to claims on the topic", read);
    hops.put("claims to the registry's document", entered);
    hops.put("document to analytics' figure", counted);
    hops.put("202 to figure", visible);
    return hops;
  }
}
