package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Firms that run a trust under contract: "Acme will manage Northtown NHS Trust under a franchise",
 * "the company is to run it". A firm that bids, advises or supplies is no party.
 */
final class Operators {
  private static final Set<String> RUNNING = WordSets.of(Operators.class, "operators.running");
  private static final Set<String> FIRMS = WordSets.of(Operators.class, "operators.firms");
  private static final int SUBJECT = 2;
  private static final int BACK = 2;

  private Operators() {}

  /** The trust and the firm that runs it by the words of a contract; empty when none does. */
  static Optional<List<Body>> of(Scene scene, Sentence sentence, Phrase contract) {
    List<Body> trusts =
        BodySet.of(
                scene.mentionsIn(sentence).stream()
                    .map(Mention::body)
                    .filter(Body::isProvider)
                    .toList(),
                0)
            .bodies();
    if (trusts.size() != 1 || !isRun(scene.document(), sentence, contract)) {
      return Optional.empty();
    }
    return subject(scene, sentence).map(firm -> List.of(trusts.getFirst(), firm));
  }

  private static boolean isRun(Document document, Sentence sentence, Phrase contract) {
    for (int i = sentence.first(); i < contract.first(); i++) {
      if (RUNNING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The firm that the sentence begins with, by name or as "the company". */
  private static Optional<Body> subject(Scene scene, Sentence sentence) {
    List<Mention> firms = firmsIn(scene, sentence);
    if (!firms.isEmpty() && firms.getFirst().first() - sentence.first() < SUBJECT) {
      return Optional.of(firms.getFirst().body());
    }
    boolean described =
        scene.document().key(sentence.first()).equals("the")
            && FIRMS.contains(scene.document().key(sentence.first() + 1));
    for (int i = sentence.index() - 1;
        described && i >= Math.max(0, sentence.index() - BACK);
        i--) {
      List<Mention> before = firmsIn(scene, scene.document().sentences().get(i));
      if (!before.isEmpty()) {
        return Optional.of(before.getFirst().body());
      }
    }
    return Optional.empty();
  }

  private static List<Mention> firmsIn(Scene scene, Sentence sentence) {
    List<Mention> firms = new ArrayList<>();
    for (Mention mention : scene.mentionsIn(sentence)) {
      if (mention.body().isKnown() && mention.body().type() == OrganisationType.OTHER) {
        firms.add(mention);
      }
    }
    return firms;
  }
}
