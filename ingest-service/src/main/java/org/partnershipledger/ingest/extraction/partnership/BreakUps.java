package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodyIndex;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Trusts that are broken up and shared out: "Northtown NHS Trust is to be dissolved. Its hospital
 * passes to Weston NHS Trust, and Easton NHS Trust takes on the clinics." Those that take a share
 * acquire it.
 */
final class BreakUps {
  private static final Set<String> BREAKING = words("breaking");
  private static final Set<String> TAKING = words("taking");
  private static final Set<String> PASSING = words("passing");
  private static final Set<String> THINGS = words("things");
  private static final Set<String> BES = Set.of("be", "been", "is", "was", "being");
  private static final Set<String> AUXILIARIES = Set.of("will", "would", "is", "to", "has", "also");
  private static final String SHARED_OUT = "broken up and shared out";
  private static final int NEXT = 4;
  private static final int SUBJECT = 24;
  private static final int OBJECT = 8;

  private final Scene scene;
  private final Document document;

  BreakUps(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  private static Set<String> words(String section) {
    return WordSets.of(BreakUps.class, "breakups." + section);
  }

  /** The breaking-up that a sentence tells with those who take shares; empty when none does. */
  Optional<Frame> in(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      Optional<Mention> broken =
          BREAKING.contains(document.key(i)) ? brokenBefore(sentence, i) : Optional.empty();
      if (broken.isPresent()) {
        List<Body> bodies = shares(sentence, broken.get());
        Phrase trigger = new Phrase("join.acquisition", i, i + 1, SHARED_OUT);
        return bodies.size() < 2
            ? Optional.empty()
            : Optional.of(
                new Frame(
                    sentence,
                    trigger,
                    Join.ACQUISITION,
                    bodies,
                    true,
                    Optional.empty(),
                    scene.cues().at(i)));
      }
    }
    return Optional.empty();
  }

  /** How far the breaking-up of a dossier has come, where there is one: done, or decided. */
  static Optional<Stage> stage(Dossier dossier) {
    return dossier.frames().stream()
        .filter(f -> f.trigger().words().equals(SHARED_OUT) && !f.isDenied())
        .map(f -> f.judgement().factuality())
        .filter(f -> f.certainty() == Certainty.CERTAIN)
        .map(f -> f.tense() == Tense.PLANNED ? Stage.APPROVED : Stage.COMPLETED)
        .findFirst();
  }

  /** The trust that is the subject of a word for breaking up: "X, which lost money, is split". */
  private Optional<Mention> brokenBefore(Sentence sentence, int word) {
    Mention subject = null;
    for (Mention mention : scene.mentionsIn(sentence)) {
      if (mention.end() <= word && mention.body().isTrust() && mention.body().isKnown()) {
        subject = mention;
      }
    }
    if (subject == null || word - subject.end() > SUBJECT) {
      return Optional.empty();
    }
    boolean breaks = document.key(word).equals("gave") ? isGivenUp(word) : isPassive(word);
    return breaks ? Optional.of(subject) : Optional.empty();
  }

  /** "is to be dissolved"; "dissolved its committee" breaks nothing up. */
  private boolean isPassive(int word) {
    return BES.contains(document.key(word - 1)) || BES.contains(document.key(word - 2));
  }

  /** "gave up its hospitals". */
  private boolean isGivenUp(int word) {
    return document.key(word + 1).equals("up") && hasThing(word + 2);
  }

  private boolean hasThing(int from) {
    for (int i = from; i < from + OBJECT && i < document.tokens().size(); i++) {
      if (THINGS.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Body> shares(Sentence sentence, Mention broken) {
    List<Body> bodies = new ArrayList<>(List.of(broken.body()));
    BodyIndex seen = BodyIndex.of(bodies);
    int end = Math.min(document.sentences().size(), sentence.index() + NEXT + 1);
    for (int i = sentence.index(); i < end; i++) {
      for (Mention mention : scene.mentionsIn(document.sentences().get(i))) {
        boolean takes = mention.body().isProvider() && (takes(mention) || receives(mention));
        if (takes && seen.add(mention.body())) {
          bodies.add(mention.body());
        }
      }
    }
    return bodies;
  }

  /** "Weston NHS Trust will take on the hospital". */
  private boolean takes(Mention mention) {
    int at = mention.end();
    while (AUXILIARIES.contains(document.key(at))) {
      at++;
    }
    return TAKING.contains(document.key(at));
  }

  /** "the hospital passes to Weston NHS Trust", "went the other way, to Weston". */
  private boolean receives(Mention mention) {
    int to = mention.first() - 1;
    to = document.key(to).equals("the") ? to - 1 : to;
    int first = document.sentenceOf(mention.first()).first();
    for (int i = to - 1; i >= Math.max(first, to - OBJECT); i--) {
      if (PASSING.contains(document.key(i))) {
        return document.key(to).equals("to") || document.key(i + 1).equals("to");
      }
    }
    return false;
  }
}
