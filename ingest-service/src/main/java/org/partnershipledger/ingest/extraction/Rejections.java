package org.partnershipledger.ingest.extraction;

import java.util.Comparator;
import java.util.List;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.ingest.extraction.Explanation.Rejected;
import org.partnershipledger.ingest.extraction.scene.Considered.Passed;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** What was considered and not taken, in the order of the text and with its words. */
final class Rejections {
  private Rejections() {}

  static List<Rejected> of(Scene scene) {
    return scene.considered().all().stream()
        .distinct()
        .sorted(Comparator.comparingInt(Passed::first).thenComparing(Passed::rule))
        .map(p -> rejected(scene, p))
        .toList();
  }

  private static Rejected rejected(Scene scene, Passed passed) {
    if (passed.end() <= passed.first()) {
      return new Rejected(passed.rule(), "", new Span(0, 0), passed.reason());
    }
    return new Rejected(
        passed.rule(),
        scene.document().slice(passed.first(), passed.end()),
        References.span(scene.document(), passed.first(), passed.end()),
        passed.reason());
  }
}
