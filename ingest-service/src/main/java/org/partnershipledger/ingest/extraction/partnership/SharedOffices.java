package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Persons who hold one leading office over several bodies: by them these share their leadership.
 */
final class SharedOffices {
  private static final Set<String> LEADING =
      WordSets.of(SharedOffices.class, "sharedoffices.leading");
  private static final Judgement HELD =
      new Judgement(
          new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.ONGOING),
          List.of(),
          Optional.empty());

  private static final String OFFICE = "one office over several";

  private SharedOffices() {}

  /** Whether a frame was made here. */
  static boolean is(Frame frame) {
    return frame.trigger().words().equals(OFFICE);
  }

  /** Whether words, and not the office of a person, tell of another way of working together. */
  static boolean isOther(Frame frame) {
    return !is(frame)
        && !frame.isDenied()
        && !frame.join().isOrganisational()
        && frame.join() != Join.ALLIANCE;
  }

  /** A frame for each such person that a sentence names. */
  static List<Frame> in(Scene scene, Sentence sentence) {
    List<Frame> frames = new ArrayList<>();
    for (PersonMention person : scene.personsIn(sentence)) {
      List<Body> bodies = person.employers().stream().filter(Body::isProvider).toList();
      if (bodies.size() > 1
          && !person.pronoun()
          && person.role().filter(SharedOffices::leads).isPresent()) {
        Phrase trigger = new Phrase("join.leadership", person.first(), person.end(), OFFICE);
        frames.add(
            new Frame(sentence, trigger, Join.LEADERSHIP, bodies, false, Optional.empty(), HELD));
      }
    }
    return frames;
  }

  private static boolean leads(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    return LEADING.stream().anyMatch(words::contains);
  }
}
