package org.partnershipledger.ingest.extraction.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/**
 * Dates whose step the sentence before tells: "it happened in May", "it was to have been 1 April",
 * "now they say June", "When? On 1 May".
 */
final class StepsBefore {
  private static final Set<String> ASKING = Set.of("when", "date");
  private static final Set<String> AHEAD = Set.of("will", "would", "can", "should");
  private static final Set<String> REFERRING = Set.of("that", "it");
  private static final Set<String> ANEW = Set.of("now", "instead", "plan", "likely");

  private final Scene scene;
  private final Document document;
  private Optional<DatedSteps.Dated> last = Optional.empty();
  private int lastSentence = -2;

  StepsBefore(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** Remembers the step that a sentence dates. */
  void note(Sentence sentence, DatedSteps.Dated step) {
    last = Optional.of(step);
    lastSentence = sentence.index();
  }

  /** "Was that not meant to happen in July?": the step of the sentence before. */
  DatedSteps.Dated resumed(Sentence sentence, DatedSteps.Dated found) {
    boolean happens = document.key(found.trigger().first()).startsWith("happen");
    boolean refers = refersBack(sentence);
    boolean near = lastSentence >= sentence.index() - 2 && lastSentence < sentence.index();
    return happens && refers && near && last.isPresent()
        ? new DatedSteps.Dated(found.date(), found.trigger(), last.get().step(), found.plan())
        : found;
  }

  /** "It happened", "was that not meant to happen": not "hope that the transfers will happen". */
  private boolean refersBack(Sentence sentence) {
    for (int i = sentence.first(); i + 1 < sentence.last(); i++) {
      boolean subject =
          scene.cues().isInVerb(i + 1)
              || i > sentence.first()
                  && scene.cues().isInVerb(i - 1)
                  && document.key(i + 1).equals("not");
      if (REFERRING.contains(document.key(i)) && subject) {
        return true;
      }
    }
    return false;
  }

  /** "When will it happen? On 1 May.": a date that answers a question. */
  Optional<DatedSteps.Dated> answer(Sentence sentence) {
    List<DateMention> dates = scene.values().datesIn(sentence);
    boolean alone =
        dates.size() == 1
            && dates.getFirst().boundFirst() - sentence.first() <= 1
            && sentence.last() - dates.getFirst().end() <= 1;
    if (!alone || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    boolean asked = document.key(before.last() - 1).equals("?") && before.hasAny(ASKING);
    DateMention date = dates.getFirst();
    return asked
        ? Optional.of(
            new DatedSteps.Dated(
                date,
                new Phrase(Step.COMPLETION.category(), date.first(), date.end(), "an answer"),
                Step.COMPLETION,
                before.hasAny(AHEAD) ? DatedSteps.Plan.MOVED : DatedSteps.Plan.PRESENT))
        : Optional.empty();
  }

  /** "Organisers now say it will be June 1": a new date for the step of the sentence before. */
  Optional<DatedSteps.Dated> carriedOn(Sentence sentence) {
    boolean near = lastSentence >= sentence.index() - 1 && lastSentence < sentence.index();
    boolean once = wasToHaveBeen(sentence);
    if (last.isEmpty() || !near || !once && !sentence.hasAny(ANEW)) {
      return Optional.empty();
    }
    return scene.values().datesIn(sentence).stream()
        .filter(d -> !d.dateline() && !d.text().startsWith("this"))
        .findFirst()
        .map(
            d ->
                new DatedSteps.Dated(
                    d,
                    new Phrase(
                        "m.carried-on", d.first(), d.end(), "a new date for the step before"),
                    last.get().step(),
                    once ? DatedSteps.Plan.OVERTAKEN : DatedSteps.Plan.PRESENT));
  }

  /** "It was to have been 1 April": the date that the step of the sentence before had once. */
  private boolean wasToHaveBeen(Sentence sentence) {
    int at = sentence.first();
    boolean it = document.key(at).equals("it") || document.key(at).equals("that");
    boolean was = document.key(at + 1).equals("was") && document.key(at + 2).equals("to");
    boolean been = document.key(at + 3).equals("have") && document.key(at + 4).equals("been");
    return it
        && was
        && been
        && !scene.values().datesIn(sentence).isEmpty()
        && scene.values().datesIn(sentence).getFirst().first() <= at + 6;
  }
}
