package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Assurances that a speaker declines to give: what it is about stands behind the refusal ("would
 * not promise that the ward stays"), before it ("on beds she would not commit herself"), or in the
 * sentence before ("Would jobs go? He would not be drawn").
 */
final class Refusals {
  static final String RULE = "assurance.refused";
  private static final int NEAR_SUBJECT = 3;
  private static final int FAR_PRONOUN = 6;
  private static final int NEAR_OBJECT = 4;
  private static final int OPENING = 3;
  private static final int SHORT_COMPLEMENT = 4;
  private static final Set<AssuranceTopic> NONE = Set.of();

  private Refusals() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("refuse")) {
      if (isOfSomebodyElse(sight, phrase)) {
        continue;
      }
      add(found, topics(sight, phrase), phrase);
    }
    for (Phrase phrase : sight.frames().all("refuse-to-say")) {
      add(found, leftOpen(sight, phrase), phrase);
    }
    return found;
  }

  private static void add(List<Candidate> found, Set<AssuranceTopic> topics, Phrase phrase) {
    for (AssuranceTopic topic : topics) {
      found.add(
          new Candidate(RULE, topic, AssuranceStrength.REFUSED, phrase.first(), phrase.end()));
    }
  }

  /** "The unions could not promise": nobody who could give the assurance. */
  private static boolean isOfSomebodyElse(Sight sight, Phrase phrase) {
    return sight.frames().has("not-speaker", phrase.first() - NEAR_SUBJECT, phrase.first());
  }

  private static Set<AssuranceTopic> topics(Sight sight, Phrase phrase) {
    int end = Math.max(sight.partEnd(phrase.first()), phrase.end());
    boolean exclusion = phrase.words().contains("rul") || phrase.words().contains("never");
    Set<AssuranceTopic> behind = topics(sight.frames(), phrase.end(), end, exclusion);
    boolean about = sight.frames().has("regarding", phrase.end() - 1, phrase.end() + 1);
    if (behind.isEmpty()
        && about
        && sight.frames().has("service", phrase.end(), phrase.end() + NEAR_OBJECT)) {
      return EnumSet.of(AssuranceTopic.SERVICE_RETENTION);
    }
    boolean pronoun = hasPronoun(sight, phrase.end(), end);
    if (!behind.isEmpty() || hasComplement(sight, phrase, end) && !pronoun) {
      return behind;
    }
    int first = sight.sentence().first();
    boolean second = sight.frames().partFirst(phrase.first()) > first;
    if (second) {
      return NONE;
    }
    Set<AssuranceTopic> before = topics(sight.frames(), first, phrase.first(), exclusion);
    if (!before.isEmpty()) {
      return before;
    }
    return pronoun && hasFate(sight.frames(), phrase.end(), end)
        ? context(sight, true)
        : fronted(sight, phrase);
  }

  /** Whether words of its own tell what is refused, so that nothing before it does. */
  private static boolean hasComplement(Sight sight, Phrase phrase, int end) {
    return switch (sight.key(phrase.end())) {
      case "that", "whether", "if", "how", "what", "when", "about", "on", "against", "of" ->
          end - phrase.end() > SHORT_COMPLEMENT;
      default -> false;
    };
  }

  /** "that every one of them would be found in both towns": of what was named before. */
  private static boolean hasPronoun(Sight sight, int first, int end) {
    for (int i = first; i < Math.min(end, first + FAR_PRONOUN); i++) {
      switch (sight.key(i)) {
        case "it", "they", "them", "none", "any", "either" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "On maternity she declined to commit herself", else what the sentences before were about. */
  private static Set<AssuranceTopic> fronted(Sight sight, Phrase phrase) {
    Frames frames = sight.frames();
    int first = sight.sentence().first();
    boolean service =
        frames.has("regarding", first, phrase.first())
            && frames.has("service", first, phrase.first());
    return service ? EnumSet.of(AssuranceTopic.SERVICE_RETENTION) : context(sight, false);
  }

  /** What the nearest of the sentences before was about that is about anything. */
  private static Set<AssuranceTopic> context(Sight sight, boolean withoutFate) {
    for (Sentence before : sight.before()) {
      Frames frames = Frames.of(sight.scene().document(), before);
      Set<AssuranceTopic> topics = topics(frames, before.first(), before.last(), true);
      if (!topics.isEmpty()) {
        return topics;
      }
      if (withoutFate && frames.has("service", before.first(), before.last())) {
        return EnumSet.of(AssuranceTopic.SERVICE_RETENTION);
      }
    }
    return NONE;
  }

  /** "would not say whether wards might close", "whether it would reopen he could not say". */
  private static Set<AssuranceTopic> leftOpen(Sight sight, Phrase phrase) {
    Frames frames = sight.frames();
    Sentence sentence = sight.sentence();
    boolean behind = frames.has("whether", phrase.end(), phrase.end() + 1);
    if (behind) {
      return topics(frames, phrase.end(), sentence.last(), false);
    }
    boolean before = frames.has("whether", sentence.first(), sentence.first() + OPENING);
    return before ? topics(frames, sentence.first(), phrase.first(), false) : NONE;
  }

  /** What words are about; bodies that may join count only where joining is what is left open. */
  private static Set<AssuranceTopic> topics(Frames frames, int first, int end, boolean exclusion) {
    Set<AssuranceTopic> topics = EnumSet.noneOf(AssuranceTopic.class);
    if (frames.has("jobs", first, end)
        || frames.has("jobs-of", first, end)
        || frames.has("redundancies", first, end)) {
      topics.add(AssuranceTopic.REDUNDANCIES);
    }
    boolean ofStaff = frames.has("jobs-of", first, end);
    if (!ofStaff && frames.has("service", first, end) && hasFate(frames, first, end)) {
      topics.add(AssuranceTopic.SERVICE_RETENTION);
    }
    boolean bodies =
        exclusion && frames.has("joining", first, end) || frames.has("separate", first, end);
    if (bodies && topics.isEmpty()) {
      topics.add(AssuranceTopic.SOVEREIGNTY);
    }
    return topics;
  }

  private static boolean hasFate(Frames frames, int first, int end) {
    return frames.has("loss", first, end)
        || frames.has("stay", first, end)
        || frames.has("stay-alone", first, end)
        || frames.has("keep", first, end)
        || frames.has("harm", first, end)
        || frames.has("fate", first, end);
  }
}
