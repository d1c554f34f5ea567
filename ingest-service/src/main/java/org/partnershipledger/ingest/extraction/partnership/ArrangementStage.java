package org.partnershipledger.ingest.extraction.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * How far a way of working together has come, by the verbs that govern the words for it: talked of,
 * agreed, or running.
 */
final class ArrangementStage {
  private static final Set<String> TALK = words("talk");
  private static final Set<String> DECIDING = words("deciding");
  private static final Set<String> CONTINUING = words("continuing");
  private static final Set<String> DEFINITE = Set.of("the", "their", "its", "his", "her");
  private static final Set<String> AWAITING =
      Set.of("before", "until", "once", "when", "if", "unless");
  private static final Set<String> BES = Set.of("was", "were", "been", "is", "are");
  private static final Set<String> FORMING = words("forming");
  private static final int NEAR = 4;
  private static final int CLAUSE = 14;

  private final Scene scene;
  private final Document document;

  ArrangementStage(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  private static Set<String> words(String section) {
    return WordSets.of(ArrangementStage.class, "arrangementstage." + section);
  }

  /** Of all that a dossier says of an arrangement, what has come furthest. */
  Stage furthest(Dossier dossier, Join join) {
    List<Frame> told =
        dossier.frames().stream()
            .filter(f -> OtherArrangements.family(f.join()) == OtherArrangements.family(join))
            .filter(f -> !f.isDenied())
            .toList();
    List<Frame> news = told.stream().filter(Frame::joinsGroup).toList();
    return (news.isEmpty() ? told : news)
        .stream()
            .map(this::of)
            .max(Comparator.comparingInt(Stage::ordinal))
            .orElse(Stage.DISCUSSING);
  }

  /** What one frame tells. */
  Stage of(Frame frame) {
    if (isHeld(frame)) {
      return Stage.OPERATING;
    }
    Factuality said = frame.judgement().factuality();
    boolean open =
        said.certainty() == Certainty.POSSIBLE || said.certainty() == Certainty.UNDERSPECIFIED;
    if (open || isTalkedOf(frame) || isAwaited(frame)) {
      return Stage.DISCUSSING;
    }
    if (isUnderWay(frame)) {
      return Stage.AGREED;
    }
    if (isKept(frame)) {
      return Stage.OPERATING;
    }
    boolean certain = said.certainty() == Certainty.CERTAIN;
    if (said.tense() == Tense.PLANNED) {
      return certain || isDecided(frame) ? Stage.AGREED : Stage.DISCUSSING;
    }
    return certain && !isDecided(frame) ? Stage.OPERATING : Stage.AGREED;
  }

  /** "Jane Smith, joint chief executive, said she would": an office held, whatever the verb. */
  private boolean isHeld(Frame frame) {
    int at = frame.trigger().first();
    boolean office = frame.join() == Join.LEADERSHIP && !scene.cues().isInVerb(at);
    if (!office) {
      return false;
    }
    String before = document.key(at - 1);
    boolean named =
        before.equals(",")
            && scene.personsIn(frame.sentence()).stream().anyMatch(p -> p.end() == at - 1);
    boolean definite =
        DEFINITE.contains(before)
            && scene.personsIn(frame.sentence()).stream()
                .anyMatch(p -> p.first() >= frame.trigger().end());
    return named || definite;
  }

  /** "will go on sharing a chief executive", "their joint board would continue". */
  private boolean isKept(Frame frame) {
    int first = scene.cues().clauseAt(frame.trigger().first()).first();
    int end = Math.min(frame.trigger().end() + NEAR, frame.sentence().last());
    for (int i = Math.max(first, frame.trigger().first() - NEAR); i < end; i++) {
      if (CONTINUING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "is being handed over under a contract", "are forming a joint venture": begun and not done. */
  private boolean isUnderWay(Frame frame) {
    Clause clause = scene.cues().clauseAt(frame.trigger().first());
    for (int i = clause.first(); i + 1 < clause.end(); i++) {
      boolean is = document.key(i).equals("is") || document.key(i).equals("are");
      boolean making = FORMING.contains(document.key(i + 1)) && i + 1 < frame.trigger().end();
      if (is && (document.key(i + 1).equals("being") || making)) {
        return true;
      }
    }
    return false;
  }

  /** "in talks about a group", "agreed to examine a group": the last verb of the kind counts. */
  private boolean isTalkedOf(Frame frame) {
    int first = talkFrom(frame);
    for (int i = frame.trigger().first() - 1; i >= first; i--) {
      if (DECIDING.contains(document.key(i))) {
        return false;
      }
      if (TALK.contains(document.key(i))) {
        return true;
      }
    }
    return isBareNoun(frame);
  }

  /** "the providers involved in the collaboration": a noun that tells of no step. */
  private boolean isBareNoun(Frame frame) {
    return document.key(frame.trigger().first()).equals("collaboration");
  }

  /** A list belongs to the words before its colon: "four options: a group, a merger ...". */
  private int talkFrom(Frame frame) {
    int first = scene.cues().reachFrom(frame.trigger().first());
    return document.key(first).equals(":") || document.key(first - 1).equals(":")
        ? frame.sentence().first()
        : first;
  }

  /** "before the group is set up", "once they share a chair": not yet. */
  private boolean isAwaited(Frame frame) {
    int first = scene.cues().clauseAt(frame.trigger().first()).first();
    boolean past = frame.judgement().factuality().tense() == Tense.PAST;
    for (int i = frame.trigger().first() - 1; !past && i >= first - 1; i--) {
      if (AWAITING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the group was backed by both boards": settled, by the verb behind. */
  private boolean isSettled(Frame frame) {
    int end = Math.min(frame.trigger().end() + CLAUSE, frame.sentence().last() - 1);
    for (int i = frame.trigger().end(); i < end; i++) {
      if (BES.contains(document.key(i)) && DECIDING.contains(document.key(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "voted to form a group", "has signed a contract". */
  private boolean isDecided(Frame frame) {
    if (frame.join() == Join.ALLIANCE) {
      return false; // what is signed is the alliance itself
    }
    int first = scene.cues().reachFrom(frame.trigger().first());
    for (int i = frame.trigger().first() - 1; i >= first; i--) {
      if (DECIDING.contains(document.key(i))) {
        return !isConcluded(i);
      }
    }
    boolean reduced = DECIDING.contains(document.key(frame.trigger().end()));
    return reduced || isSettled(frame); // "a contract signed last week"
  }

  /** "have appointed a joint chair", "have signed the contract": done, and so it runs. */
  private boolean isConcluded(int verb) {
    boolean fills = document.key(verb).equals("appointed") || document.key(verb).equals("signed");
    boolean held = document.key(verb).equals("confirmed") && document.key(verb - 1).equals("been");
    String before = document.key(held ? verb - 2 : verb - 1);
    return (fills || held) && (before.equals("have") || before.equals("has"));
  }
}
