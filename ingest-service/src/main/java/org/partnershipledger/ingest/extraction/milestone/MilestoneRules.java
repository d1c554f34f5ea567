package org.partnershipledger.ingest.extraction.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.partnership.Dossiers;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Makes a claim of each dated step of a partnership, and of undated steps that the text asserts.
 */
public final class MilestoneRules {
  private static final Set<String> NOMINAL =
      WordSets.of(MilestoneRules.class, "milestonerules.nominal");

  private static final Set<String> PASSIVE = Set.of("been", "was", "were", "be", "is", "are");

  private static final int FAR_OFF = 220;
  private static final int JUST_OVER = 145;

  private final Scene scene;
  private final Dossiers dossiers;
  private final DatedSteps dated;
  private final SupersededPlans superseded;
  private final StepTenses tenses;
  private final StepKinds kinds;
  private final StepsBefore before;

  /** Rules over one article. */
  public MilestoneRules(Scene scene, Dossiers dossiers) {
    this.scene = scene;
    this.dossiers = dossiers;
    this.dated = new DatedSteps(scene, new SharedPosts(scene, dossiers));
    this.superseded = new SupersededPlans(scene.document());
    this.tenses = new StepTenses(scene);
    this.kinds = new StepKinds(scene);
    this.before = new StepsBefore(scene);
  }

  /** A milestone with the partnership that it is a step of. */
  public record Found(Draft draft, Dossier dossier) {}

  /** The milestones of the article, in the order of the text; the same step and date once. */
  public List<Found> find() {
    List<Found> found = new ArrayList<>();
    List<Boolean> bare = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Sentence sentence : scene.document().sentences()) {
      Optional<Dossier> dossier = dossiers.at(sentence);
      if (dossier.isPresent() && sentence.block().kind() != Block.Kind.HEADLINE) {
        for (Draft draft : of(sentence, dossier.get())) {
          String identity = dossier.get().name() + identity(draft);
          boolean fuller = isUndated(draft) && UndatedSteps.saysWho(sentence);
          Integer place = seen.putIfAbsent(identity, found.size());
          if (place == null) {
            found.add(new Found(draft, dossier.get()));
            bare.add(isUndated(draft) && !fuller && isPassive(sentence, draft));
          } else if (fuller && bare.get(place)) {
            found.set(place, new Found(draft, dossier.get()));
            bare.set(place, false);
          }
        }
      }
    }
    return RepeatedSteps.without(found);
  }

  /** "Plans have been shelved": nobody is said to have done it. */
  private boolean isPassive(Sentence sentence, Draft draft) {
    return scene.phrases().in(sentence).stream()
        .filter(
            p -> References.span(scene.document(), p.first(), p.end()).equals(draft.triggerSpan()))
        .anyMatch(p -> PASSIVE.contains(scene.document().key(p.first() - 1)));
  }

  private static boolean isUndated(Draft draft) {
    return ((MilestoneArguments) draft.arguments()).date().isEmpty();
  }

  private static String identity(Draft draft) {
    MilestoneArguments step = (MilestoneArguments) draft.arguments();
    boolean once =
        step.milestone() == MilestoneKind.PAUSE
            || step.milestone() == MilestoneKind.CALL_OFF
            || step.milestone() == MilestoneKind.APPOINTMENT
            || step.milestone() == MilestoneKind.JOINT_BOARD;
    String date =
        step.date()
            .flatMap(d -> d.edtf().map(e -> e + d.latest()))
            .orElse(once ? "undated" : "undated" + draft.triggerSpan());
    return step.milestone() + "/" + date + "/" + (draft.factuality().tense() == Tense.PLANNED);
  }

  private List<Draft> of(Sentence sentence, Dossier dossier) {
    List<Draft> drafts = new ArrayList<>();
    for (DatedSteps.Dated found : dated.of(sentence, dossier)) {
      DatedSteps.Dated step = before.resumed(sentence, found);
      dated(sentence, step).ifPresent(drafts::add);
      before.note(sentence, step);
    }
    if (drafts.isEmpty()) {
      before
          .answer(sentence)
          .or(() -> before.carriedOn(sentence))
          .flatMap(step -> dated(sentence, step))
          .ifPresent(drafts::add);
    }
    if (drafts.isEmpty()) {
      UndatedSteps.of(scene, sentence).forEach(u -> drafts.add(undated(sentence, u)));
    }
    return drafts;
  }

  /** "The decision, taken on Thursday, has to be ratified": the date tells of what was done. */
  private Judgement judgement(DatedSteps.Dated step) {
    Judgement atDate = scene.cues().at(step.date().first());
    if (step.step().isThing()) {
      return atDate;
    }
    Judgement atTrigger = scene.cues().at(step.trigger().first());
    boolean ahead = atTrigger.factuality().tense() == Tense.PLANNED;
    return ahead && NOMINAL.contains(scene.document().key(step.trigger().first()))
        ? atDate
        : atTrigger;
  }

  /** "An idea under which one would have closed was dropped in May": the dropping came about. */
  private boolean isDone(DatedSteps.Dated step) {
    return step.step() != Step.COMPLETION && PastVerbs.is(scene.document(), step.trigger());
  }

  private Optional<Draft> dated(Sentence sentence, DatedSteps.Dated step) {
    Judgement judgement = judgement(step);
    boolean denied =
        judgement.factuality().polarity() == Polarity.NEGATIVE && !tenses.isToldOutright(step);
    boolean givenUp =
        denied
            && judgement.factuality().tense() == Tense.PLANNED
            && superseded.isGivenUp(sentence, step);
    boolean wasToBe =
        givenUp
            || step.overtaken()
            || !step.moved()
                && !step.date().since()
                && !tenses.isSaid(step)
                && !isDone(step)
                && superseded.is(sentence, step);
    boolean ahead =
        step.moved() || step.overtaken() || wasToBe && !SupersededPlans.hadBeen(sentence);
    Tense clause = ahead ? Tense.PLANNED : tenses.ofClause(step, judgement);
    EventDate date = placed(step, clause);
    boolean dated = scene.article().publication().latest().isPresent();
    if (dated && date.edtf().isEmpty()) {
      scene
          .considered()
          .pass("milestone.date", step.date().first(), step.date().end(), "it fixes no date");
      return Optional.empty();
    }
    Tense tense = wasToBe ? Tense.PLANNED : tenses.of(clause, date, step);
    if (step.step() == Step.COMPLETION && tense == Tense.PAST && isGerund(step)) {
      scene
          .considered()
          .pass(
              "milestone",
              step.trigger().first(),
              step.trigger().end(),
              "it is talked of, not done");
      return Optional.empty();
    }
    boolean question = scene.document().token(sentence.last() - 1).is("?");
    if (!question
        && !wasToBe
        && !tenses.isReported(sentence, step)
        && denied
        && !step.moved()
        && date.bound() != DateBound.NOT_BEFORE) {
      scene
          .considered()
          .pass("milestone", step.trigger().first(), step.trigger().end(), "the clause denies it");
      return Optional.empty();
    }
    MilestoneKind kind =
        step.overtaken() ? step.step().kind() : kinds.of(sentence, step.step(), date, tense);
    MilestoneArguments arguments =
        new MilestoneArguments(
            kind,
            Optional.empty(),
            Optional.of(date),
            wasToBe || tense == Tense.PLANNED && isOver(date),
            judgement.condition().map(s -> scene.document().text().substring(s.start(), s.end())));
    Factuality factuality =
        wasToBe || tenses.isReported(sentence, step)
            ? new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, tense)
            : new Factuality(
                judgement.factuality().certainty(), judgement.factuality().polarity(), tense);
    return Optional.of(
        draft(
            sentence,
            arguments,
            factuality,
            step.trigger().first(),
            step.trigger().end(),
            judgement.cues()));
  }

  /** "The date was moved to 1 October, then to 1 May": one just over is nearer than one far off. */
  private EventDate placed(DatedSteps.Dated step, Tense clause) {
    EventDate date = scene.values().resolver().resolve(step.date(), clause);
    Optional<LocalDate> published = scene.article().publication().latest();
    boolean changed = step.moved() || step.overtaken();
    if (!changed || published.isEmpty() || date.earliest().isEmpty()) {
      return date;
    }
    EventDate before = scene.values().resolver().resolve(step.date(), Tense.PAST);
    boolean far = date.earliest().get().isAfter(published.get().plusDays(FAR_OFF));
    boolean just =
        before.latest().filter(d -> d.isAfter(published.get().minusDays(JUST_OVER))).isPresent();
    return far && just ? before : date;
  }

  /** "concluded last week that becoming one would help": a gerund tells of nothing done. */
  private boolean isGerund(DatedSteps.Dated step) {
    String key = scene.document().key(step.trigger().first());
    return key.endsWith("ing") && step.trigger().end() - step.trigger().first() <= 3;
  }

  private boolean isOver(EventDate date) {
    Optional<LocalDate> published = scene.article().publication().earliest();
    return published.isPresent()
        && date.latest().isPresent()
        && date.latest().get().isBefore(published.get());
  }

  private Draft undated(Sentence sentence, UndatedSteps.Undated step) {
    MilestoneArguments arguments =
        new MilestoneArguments(
            step.kind(), Optional.empty(), Optional.empty(), false, Optional.empty());
    Factuality factuality = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, step.tense());
    return draft(
        sentence, arguments, factuality, step.trigger().first(), step.trigger().end(), List.of());
  }

  private Draft draft(
      Sentence sentence,
      MilestoneArguments arguments,
      Factuality factuality,
      int first,
      int end,
      List<String> cues) {
    return new Draft(
        arguments,
        List.<OrganisationReference>of(),
        factuality,
        Optional.empty(),
        List.of(new Span(sentence.start(), sentence.end())),
        "milestone." + arguments.milestone().wire(),
        scene.document().slice(first, end),
        References.span(scene.document(), first, end),
        cues,
        arguments.date().isPresent() ? Confidence.HIGH : Confidence.MEDIUM);
  }
}
