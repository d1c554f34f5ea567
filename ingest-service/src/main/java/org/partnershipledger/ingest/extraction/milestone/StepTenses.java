package org.partnershipledger.ingest.extraction.milestone;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** Whether a dated step lies behind or ahead: told by its verb, its date and its condition. */
final class StepTenses {
  private static final Set<String> SAID = WordSets.of(MilestoneRules.class, "milestonerules.said");
  private static final Set<String> CONDITIONS =
      WordSets.of(MilestoneRules.class, "milestonerules.conditions");

  private static final Set<String> DENYING =
      WordSets.of(MilestoneRules.class, "steptenses.denying");
  private static final Set<String> CUTS = Set.of(",", ";", ":");

  private final Scene scene;

  StepTenses(Scene scene) {
    this.scene = scene;
  }

  /** A date that lies ahead is planned and one that lies behind is past, whatever the verb. */
  Tense of(Tense clause, EventDate date, DatedSteps.Dated step) {
    if (step.moved() || isConditional(step) || looksAhead(date)) {
      return Tense.PLANNED;
    }
    if (step.date().since()
        || isSaid(step)
        || isReported(scene.document().sentenceOf(step.trigger().first()), step)) {
      return Tense.PAST;
    }
    Optional<LocalDate> published = scene.article().publication().latest();
    if (published.isPresent() && date.earliest().isPresent() && date.latest().isPresent()) {
      boolean ahead = date.latest().get().isAfter(published.get());
      if (date.earliest().get().isAfter(published.get()) || ahead && clause == Tense.ONGOING) {
        return Tense.PLANNED;
      }
      boolean over = date.latest().get().isBefore(published.get());
      if (over && clause == Tense.PLANNED && step.step() != Step.COMPLETION) {
        return Tense.PAST;
      }
      if (date.latest().get().isBefore(published.get().minusDays(31)) && clause == Tense.ONGOING) {
        return Tense.PAST;
      }
    }
    return clause == Tense.ONGOING && isAhead(date, step) ? Tense.PLANNED : clause;
  }

  /** "It starts on 1 May" where nothing says of which year: a present with a day lies ahead. */
  private static boolean isAhead(EventDate date, DatedSteps.Dated step) {
    return date.earliest().isEmpty()
        && !step.date().since()
        && !date.text().startsWith("earlier")
        && !date.text().startsWith("last")
        && (date.bound() == DateBound.ON || date.bound() == DateBound.BY);
  }

  /** "first said in May 2014 that they meant to combine": the date is that of the saying. */
  boolean isSaid(DatedSteps.Dated step) {
    return step.step() == Step.TELLING
        || step.step() == Step.ANNOUNCEMENT
            && SAID.contains(scene.document().key(step.trigger().first()))
            && !isAwaited(step);
  }

  /** "Plans are expected to be published in July": the saying itself lies ahead. */
  private boolean isAwaited(DatedSteps.Dated step) {
    int trigger = step.trigger().first();
    return scene.document().key(trigger - 1).equals("be")
        && scene.cues().at(trigger).factuality().tense() == Tense.PLANNED;
  }

  /** "Announced in October, the change would have saved": the announcement came all the same. */
  boolean isReported(Sentence sentence, DatedSteps.Dated step) {
    return step.step() == Step.ANNOUNCEMENT && step.trigger().first() - sentence.first() <= 1;
  }

  /**
   * "It will not go ahead, the regulator ruled on Tuesday": the ruling is no part of the denial.
   */
  boolean isToldOutright(DatedSteps.Dated step) {
    if (step.step() == Step.COMPLETION || !PastVerbs.is(scene.document(), step.trigger())) {
      return false;
    }
    Document document = scene.document();
    int first = document.sentenceOf(step.trigger().first()).first();
    int at = step.trigger().first() - 1;
    while (at >= first && !CUTS.contains(document.key(at))) {
      if (DENYING.contains(document.key(at))) {
        return false;
      }
      at--;
    }
    return at >= first && document.key(at).equals(",");
  }

  /** The tense that the verb or the words about the step give it. */
  Tense ofClause(DatedSteps.Dated step, Judgement judgement) {
    boolean told = step.step() != Step.COMPLETION && PastVerbs.is(scene.document(), step.trigger());
    if (isAwaitedMeeting(step)) {
      return Tense.PLANNED;
    }
    Tense tense = judgement.factuality().tense();
    boolean ahead =
        tense == Tense.ONGOING
            && !step.date().since()
            && PresentVerbs.is(scene.document(), step.trigger());
    return told ? Tense.PAST : ahead ? Tense.PLANNED : tense;
  }

  /** "A paper for Tuesday's board meetings": papers are written ahead of the meeting. */
  private boolean isAwaitedMeeting(DatedSteps.Dated step) {
    Document document = scene.document();
    int before = step.date().first() - 1;
    boolean ahead =
        document.key(before).equals("for")
            || document.key(before).equals("of") && document.key(before - 1).equals("ahead");
    return ahead
        && document.token(step.date().end()).shape() == Token.Shape.POSSESSIVE
        && step.trigger().words().startsWith("board meeting");
  }

  private static boolean looksAhead(EventDate date) {
    String words = date.text().toLowerCase(Locale.ROOT);
    boolean next =
        words.contains("next ") && !words.contains("next day") && !words.equals("the next year");
    return next || words.startsWith("later this");
  }

  /** "provided the merger happens this financial year": what a condition names lies ahead. */
  private boolean isConditional(DatedSteps.Dated step) {
    if (scene.cues().at(step.trigger().first()).condition().isPresent()) {
      return true;
    }
    int first = scene.document().sentenceOf(step.trigger().first()).first();
    for (int i = Math.max(first, step.trigger().first() - 6); i < step.trigger().first(); i++) {
      if (CONDITIONS.contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }
}
