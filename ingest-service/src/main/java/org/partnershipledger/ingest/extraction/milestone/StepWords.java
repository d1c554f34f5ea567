package org.partnershipledger.ingest.extraction.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The words of a sentence that tell of a step, each under the step that it means there: what begins
 * may be a committee, who takes charge may be a trust, and "did so" repeats what was said before.
 */
final class StepWords {
  private static final Set<String> BEGINNINGS =
      WordSets.of(StepWords.class, "stepwords.beginnings");
  private static final Set<String> IN_CHARGE = WordSets.of(StepWords.class, "stepwords.in-charge");
  private static final Set<String> CHOOSING = WordSets.of(StepWords.class, "stepwords.choosing");
  private static final Set<String> RESOLVING = WordSets.of(StepWords.class, "stepwords.resolving");
  private static final Set<String> LOOKING = WordSets.of(StepWords.class, "stepwords.looking");
  private static final Set<String> ITSELF = WordSets.of(StepWords.class, "stepwords.itself");
  private static final Set<String> BEING = WordSets.of(StepWords.class, "stepwords.being");
  private static final Set<String> FINDING = WordSets.of(StepWords.class, "stepwords.finding");
  private static final Set<String> BEFORE_NOUNS =
      WordSets.of(StepWords.class, "stepwords.before-reviews");
  private static final Set<String> GRADES = WordSets.of(StepWords.class, "stepwords.grades");
  private static final Set<String> OTHER_PAPERS =
      WordSets.of(StepWords.class, "stepwords.other-papers");
  private static final Set<String> OWN_PAPERS =
      WordSets.of(StepWords.class, "stepwords.own-papers");
  private static final Set<String> POSTS = WordSets.of(LastingStates.class, "lasting.posts");
  private static final Set<String> PERFECT = Set.of("had", "has", "have");
  private static final Set<String> FINISHING = Set.of("complete", "completed", "finalised");
  private static final int VERB_GROUP = 3;
  private static final String AGAIN = "m.again";
  private static final int OBJECT = 6;
  private static final int SUBJECT = 12;

  private final Scene scene;
  private final Document document;
  private final SharedPosts posts;
  private final StepObjects objects;

  StepWords(Scene scene, SharedPosts posts) {
    this.scene = scene;
    this.posts = posts;
    this.document = scene.document();
    this.objects = new StepObjects(document);
  }

  /** The words for steps of a sentence, without those that only look like one. */
  List<Phrase> of(Sentence sentence) {
    List<Phrase> steps = new ArrayList<>();
    for (Phrase phrase : told(sentence)) {
      Phrase meant = meant(sentence, phrase);
      if (Step.of(meant).isPresent() && !isOfOtherThing(sentence, phrase)) {
        steps.add(meant);
      }
    }
    return steps.stream()
        .filter(p -> !objects.isObject(p, steps) && !StepObjects.isWithinLonger(p, steps))
        .toList();
  }

  private List<Phrase> told(Sentence sentence) {
    List<Phrase> not = scene.phrases().in(sentence, "m.not");
    List<Phrase> told = new ArrayList<>();
    for (Phrase phrase : scene.phrases().in(sentence)) {
      boolean again =
          phrase.category().equals(AGAIN)
              && (PERFECT.contains(document.key(phrase.first() - 1))
                  || !scene.cues().isInVerb(phrase.first() - 1));
      boolean counts = Step.of(phrase).isPresent() || again;
      if (counts && not.stream().noneMatch(n -> n.overlaps(phrase.first(), phrase.end()))) {
        told.add(phrase);
      }
    }
    return told;
  }

  private Phrase meant(Sentence sentence, Phrase phrase) {
    if (phrase.category().equals(AGAIN)) {
      return before(sentence, phrase).map(p -> under(repeated(p), phrase)).orElse(phrase);
    }
    String key = document.key(phrase.first());
    if (FINISHING.contains(key)) {
      return caseBefore(sentence, phrase).map(c -> under(c.category(), phrase)).orElse(phrase);
    }
    if (phrase.category().equals(Step.COMPLETION.category()) && BEGINNINGS.contains(key)) {
      if (posts.isHeldBySubjectOf(sentence, phrase)) {
        return under(Step.APPOINTMENT.category(), phrase);
      }
      if (startsToLook(phrase)) {
        return under(Step.ANNOUNCEMENT.category(), phrase);
      }
      return thing(sentence, phrase).map(p -> under(categoryOf(p), phrase)).orElse(phrase);
    }
    if (RESOLVING.contains(key) && (isToLook(sentence, phrase) || isJudgement(phrase))
        || isReport(sentence, phrase)) {
      return under(Step.ANNOUNCEMENT.category(), phrase);
    }
    boolean nobody = scene.personsIn(sentence).isEmpty();
    boolean appoints = phrase.category().equals(Step.APPOINTMENT.category());
    boolean post =
        hasAny(POSTS, Math.max(sentence.first(), phrase.first() - SUBJECT), phrase.first());
    if (appoints
        && nobody
        && !post
        && CHOOSING.contains(key)
        && hasMemberBefore(sentence, phrase)) {
      return under(Step.ANNOUNCEMENT.category(), phrase);
    }
    if (appoints && CHOOSING.contains(key) && isOfBody(sentence, phrase)) {
      return under(Step.ANNOUNCEMENT.category(), phrase);
    }
    // A body takes over and takes charge; what it takes up is a case or a question.
    boolean takesUp = document.key(phrase.first() + 1).equals("up");
    boolean ofBodies =
        appoints
            && IN_CHARGE.contains(key)
            && !takesUp
            && nobody
            && hasMemberBefore(sentence, phrase);
    return ofBodies ? under(Step.COMPLETION.category(), phrase) : phrase;
  }

  /** "A full business case completed in May": the case is what was completed. */
  private Optional<Phrase> caseBefore(Sentence sentence, Phrase finishing) {
    return scene.phrases().in(sentence).stream()
        .filter(p -> Step.of(p).filter(s -> s.isThing() && s != Step.JOINT_BOARD).isPresent())
        .filter(p -> p.end() <= finishing.first() && finishing.first() - p.end() <= VERB_GROUP)
        .reduce((a, b) -> b);
  }

  /** "Started to look at merging", "began exploring a merger": only the looking began. */
  private boolean startsToLook(Phrase phrase) {
    int at = document.key(phrase.end()).equals("to") ? phrase.end() + 1 : phrase.end();
    String key = document.key(at);
    return LOOKING.contains(key)
        || key.endsWith("ing") && LOOKING.contains(key.substring(0, key.length() - 3));
  }

  /**
   * "Agreed in May to explore", "decided that it could not go on alone": no yes to anything yet.
   */
  private boolean isToLook(Sentence sentence, Phrase phrase) {
    return hasAny(LOOKING, phrase.end(), Math.min(sentence.last(), phrase.end() + SUBJECT));
  }

  /** "Decided that it was too small": what is found to be so, which is no yes to anything. */
  private boolean isJudgement(Phrase phrase) {
    int that = phrase.end();
    while (that < phrase.end() + OBJECT && !document.key(that).equals("that")) {
      that++;
    }
    int subject = document.key(that).equals("that") ? that + 1 : phrase.end();
    return ITSELF.contains(document.key(subject)) && BEING.contains(document.key(subject + 1));
  }

  /** "A review recommended a single provider in May", "an inquiry, finished in May, found". */
  private boolean isReport(Sentence sentence, Phrase phrase) {
    if (!document.key(phrase.first()).startsWith("review")) {
      return false;
    }
    int at = phrase.first() - 1;
    boolean noun =
        at >= sentence.first()
            && (BEFORE_NOUNS.contains(document.key(at)) || document.token(at).isCapital());
    return noun && sentence.hasAny(FINDING);
  }

  /** "A report published in May", "inspectors rated it inadequate": nothing that joins anybody. */
  private boolean isOfOtherThing(Sentence sentence, Phrase phrase) {
    String key = document.key(phrase.first());
    if (key.equals("rated") || key.equals("rating")) {
      return hasAny(GRADES, phrase.end(), Math.min(sentence.last(), phrase.end() + OBJECT));
    }
    if (!key.startsWith("publish")) {
      return false;
    }
    Clause clause = scene.cues().clauseAt(phrase.first());
    int from = Math.max(clause.first(), phrase.first() - SUBJECT);
    int to = Math.min(clause.end(), phrase.end() + OBJECT);
    return hasAny(OTHER_PAPERS, from, to) && !hasAny(OWN_PAPERS, from, to);
  }

  private boolean hasAny(Set<String> keys, int from, int to) {
    for (int i = from; i < to; i++) {
      if (keys.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The regulator had picked Northtown": a body is chosen, not a person. */
  private boolean isOfBody(Sentence sentence, Phrase phrase) {
    int object = document.key(phrase.end()).equals("the") ? phrase.end() + 1 : phrase.end();
    return scene.mentionsIn(sentence).stream().anyMatch(m -> m.first() == object);
  }

  private static Phrase under(String category, Phrase phrase) {
    return new Phrase(category, phrase.first(), phrase.end(), phrase.words());
  }

  /** "They did so on Tuesday": the last step told before, here or in the sentence before. */
  private Optional<Phrase> before(Sentence sentence, Phrase again) {
    Optional<Phrase> here = last(told(sentence), again.first());
    return here.isPresent() || sentence.index() == 0
        ? here
        : last(told(document.sentences().get(sentence.index() - 1)), again.first());
  }

  /** "One board passed the case, the other followed": what is repeated is the yes. */
  private static String repeated(Phrase before) {
    Step step = Step.of(before).orElseThrow();
    return step.isThing() && step != Step.JOINT_BOARD
        ? Step.APPROVAL.category()
        : before.category();
  }

  private static Optional<Phrase> last(List<Phrase> phrases, int before) {
    Optional<Phrase> last = Optional.empty();
    for (Phrase phrase : phrases) {
      boolean real =
          !phrase.category().equals(AGAIN) && Step.of(phrase).orElseThrow() != Step.TELLING;
      if (real && phrase.end() <= before) {
        last = Optional.of(phrase);
      }
    }
    return last;
  }

  /** "Committees in common start in May", "set up a working group": what it is that begins. */
  private Optional<Phrase> thing(Sentence sentence, Phrase beginning) {
    Clause clause = scene.cues().clauseAt(beginning.first());
    Optional<Phrase> subject = Optional.empty();
    for (Phrase phrase : scene.phrases().in(sentence)) {
      if (!isThing(phrase) || !clause.holds(phrase.first())) {
        continue;
      }
      boolean object =
          phrase.first() >= beginning.end() - 1 && phrase.first() - beginning.end() <= OBJECT;
      if (object) {
        return Optional.of(phrase);
      }
      if (phrase.end() <= beginning.first() && beginning.first() - phrase.end() <= SUBJECT) {
        subject = Optional.of(phrase);
      }
    }
    return subject;
  }

  private static boolean isThing(Phrase phrase) {
    return phrase.category().equals("m.body")
        || phrase.category().equals("m.joint-board")
        || phrase.category().equals("m.consultation")
        || phrase.category().equals("m.talks");
  }

  private static String categoryOf(Phrase thing) {
    return switch (thing.category()) {
      case "m.body" -> Step.JOINT_BOARD.category();
      case "m.talks" -> Step.ANNOUNCEMENT.category();
      default -> thing.category();
    };
  }

  private boolean hasMemberBefore(Sentence sentence, Phrase phrase) {
    Clause clause = scene.cues().clauseAt(phrase.first());
    return scene.mentionsIn(sentence).stream()
            .anyMatch(m -> clause.holds(m.first()) && m.end() <= phrase.first())
        || scene.groupsIn(sentence).stream()
            .anyMatch(g -> clause.holds(g.first()) && g.end() <= phrase.first());
  }
}
