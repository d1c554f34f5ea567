package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The form in which the members of a dossier become one body.
 *
 * @param form merger, acquisition, or undecided with options
 * @param options the live options when undecided
 * @param frame the frame that shows it best
 * @param certainty the firmest certainty of its frames
 */
record MainForm(Form form, List<Form> options, Frame frame, Certainty certainty) {
  private static final List<String> MERGING = List.of("merg", "amalgam", "unif");
  private static final Set<Stage> CASES =
      Set.of(Stage.OUTLINE_BUSINESS_CASE, Stage.FULL_BUSINESS_CASE, Stage.ASSURANCE);
  private static final Set<String> LEGAL_WORDS =
      WordSets.of(MainForm.class, "mainform.legal-words");
  private static final Set<String> LEGAL_ROUTE =
      WordSets.of(MainForm.class, "mainform.legal-route");

  /** The main form of a dossier; empty when nothing says that bodies become one. */
  static Optional<MainForm> of(Scene scene, Dossier dossier, Progress progress) {
    boolean stopped = progress.sideState().isPresent();
    List<Frame> frames = organisational(scene, dossier, stopped);
    boolean moves =
        frames.stream().anyMatch(f -> isOne(scene, f) && progress.isToldIn(f.sentence()))
            || hasCase(dossier, progress);
    if (!frames.isEmpty() && !moves && isPassing(dossier, stopped ? dossier.frames() : frames)) {
      return Optional.empty();
    }
    boolean merging =
        frames.stream().anyMatch(f -> f.join() == Join.MERGER || f.join() == Join.ACQUISITION);
    boolean strong =
        merging || frames.stream().anyMatch(f -> f.join() == Join.UNDECIDED && tellsOfForm(f));
    boolean replacing =
        frames.stream()
            .anyMatch(
                f ->
                    (f.join() == Join.REPLACEMENT || f.join() == Join.WEAK)
                        && f.bodies().size() > 1);
    strong |= replacing;
    boolean integrating = frames.stream().filter(f -> f.join() == Join.INTEGRATION).count() > 0;
    if (!strong && !integrating) {
      return ofCase(scene, dossier);
    }
    Frame best = best(frames);
    List<Form> options = new ArrayList<>();
    Form form = formOf(scene, dossier, frames, options);
    return Optional.of(new MainForm(form, List.copyOf(options), best, certaintyOf(frames)));
  }

  /** A joining that was stopped may stand denied in every sentence, and was one all the same. */
  private static List<Frame> organisational(Scene scene, Dossier dossier, boolean stopped) {
    boolean outright = OptionLists.hasOutright(scene, dossier.frames());
    List<Frame> all =
        dossier.frames().stream()
            .filter(f -> f.join().isOrganisational() && !Idle.is(scene, f))
            .filter(f -> !outright || !OptionLists.is(scene, f))
            .toList();
    List<Frame> asserted = all.stream().filter(f -> !f.isDenied()).toList();
    return asserted.isEmpty() && stopped
        ? all.stream().filter(f -> scene.phrases().first(f.sentence(), "denial").isEmpty()).toList()
        : asserted;
  }

  /**
   * "A full merger was looked at", where the story is of a group: a word without bodies, about
   * nothing that lies ahead, beside an arrangement of theirs.
   */
  private static boolean isPassing(Dossier dossier, List<Frame> frames) {
    return hasOther(dossier)
        && frames.stream().filter(f -> f.join().isOrganisational()).noneMatch(MainForm::isLive);
  }

  /** A business case at work beside shared offices alone is one for becoming one body. */
  private static boolean hasCase(Dossier dossier, Progress progress) {
    boolean worked = progress.stage().filter(CASES::contains).isPresent();
    return worked
        && dossier.frames().stream()
            .filter(f -> !f.join().isOrganisational() && !f.isDenied())
            .allMatch(f -> OtherArrangements.isLeadership(OtherArrangements.family(f.join())));
  }

  private static boolean hasOther(Dossier dossier) {
    return dossier.frames().stream()
        .anyMatch(
            f ->
                !f.join().isOrganisational()
                    && f.join() != Join.ALLIANCE
                    && f.join() != Join.SINGLE_BODY
                    && !f.isDenied()
                    && f.bodies().size() > 1);
  }

  private static boolean isLive(Frame frame) {
    Factuality said = frame.judgement().factuality();
    boolean ahead =
        said.tense() == Tense.PLANNED
            && (said.certainty() == Certainty.CERTAIN || said.certainty() == Certainty.PROBABLE);
    return ahead || !frame.bodies().isEmpty() || frame.unnamed().isPresent();
  }

  /** A business case for working together is a step towards a form that the text leaves open. */
  private static Optional<MainForm> ofCase(Scene scene, Dossier dossier) {
    boolean businessCase =
        dossier.sentences().stream()
            .map(i -> scene.document().sentences().get(i))
            .anyMatch(
                s ->
                    scene.phrases().first(s, "stage.obc").isPresent()
                        || scene.phrases().first(s, "stage.fbc").isPresent());
    return dossier.frames().stream()
        .filter(f -> businessCase && !f.isDenied() && f.bodies().size() > 1)
        .filter(f -> !hasOther(dossier))
        .findFirst()
        .map(
            f ->
                new MainForm(
                    Form.UNDECIDED,
                    List.of(Form.MERGER, Form.ALLIANCE),
                    f,
                    f.judgement().factuality().certainty()));
  }

  private static boolean tellsOfForm(Frame frame) {
    return !frame.trigger().words().endsWith("options")
        && !frame.trigger().words().equals("organisational change");
  }

  private static Form formOf(Scene scene, Dossier dossier, List<Frame> frames, List<Form> options) {
    if (frames.stream().anyMatch(f -> f.join() == Join.ACQUISITION && isLegalRoute(scene, f))) {
      return Form.ACQUISITION;
    }
    boolean open = frames.stream().anyMatch(f -> f.join() == Join.UNDECIDED && tellsOfForm(f));
    boolean merger = frames.stream().anyMatch(f -> saysMerger(scene, f));
    boolean takeover =
        frames.stream().anyMatch(f -> f.join() == Join.ACQUISITION)
            || !merger && named(scene, dossier).anyMatch(f -> isPutOff(scene, f));
    long takeovers =
        named(scene, dossier).filter(f -> f.join() == Join.ACQUISITION).count()
            + inHeadline(scene, "join.acquisition");
    long mergers =
        named(scene, dossier).filter(f -> saysMerger(scene, f)).count()
            + inHeadline(scene, "join.merger");
    if (open) {
      options.add(Form.MERGER);
      boolean eitherWay =
          frames.stream()
              .anyMatch(
                  f -> f.join() == Join.UNDECIDED && f.trigger().words().contains("takeover"));
      if (eitherWay || takeover) {
        options.add(Form.ACQUISITION);
      }
      return Form.UNDECIDED;
    }
    if (takeover && (!merger || takeovers > mergers)) {
      return Form.ACQUISITION;
    }
    if (!merger && frames.stream().allMatch(f -> f.join() == Join.INTEGRATION)) {
      options.add(Form.MERGER);
      options.add(Form.SHARED_LEADERSHIP);
      return Form.UNDECIDED;
    }
    return Form.MERGER;
  }

  private static long inHeadline(Scene scene, String category) {
    Sentence first = scene.document().sentences().getFirst();
    return first.block().isBody() ? 0 : scene.phrases().in(first, category).size();
  }

  /** Every naming of the form counts, whatever the sentence denies of its date or fate. */
  private static Stream<Frame> named(Scene scene, Dossier dossier) {
    return dossier.frames().stream()
        .filter(f -> scene.phrases().first(f.sentence(), "denial").isEmpty());
  }

  /**
   * "The takeover will not happen in October": the date is denied, and the form told all the same.
   */
  private static boolean isPutOff(Scene scene, Frame frame) {
    boolean dated = !scene.values().datesIn(frame.sentence()).isEmpty();
    return frame.join() == Join.ACQUISITION && frame.isDenied() && dated && !Idle.is(scene, frame);
  }

  /** "The last of the mergers": of others, too. */
  private static boolean isOne(Scene scene, Frame frame) {
    return !scene.document().key(frame.trigger().end() - 1).endsWith("s");
  }

  /** "The enlarged trust", "one organisation" come of a takeover too; "merge" says how. */
  private static boolean saysMerger(Scene scene, Frame frame) {
    String key = scene.document().key(frame.trigger().first());
    return frame.join() == Join.MERGER && MERGING.stream().anyMatch(key::startsWith);
  }

  /** "Derby would acquire Burton", "carried out as an acquisition": the legal description wins. */
  private static boolean isLegalRoute(Scene scene, Frame frame) {
    String key = scene.document().key(frame.trigger().first());
    boolean legal = frame.sentence().tokens().stream().anyMatch(t -> LEGAL_WORDS.contains(t.key()));
    return LEGAL_ROUTE.contains(key)
        && (!frame.bodies().isEmpty() || key.equals("acquisition") || legal);
  }

  private static Frame best(List<Frame> frames) {
    return frames.stream()
        .max(
            Comparator.<Frame>comparingInt(f -> f.bodies().size() > 1 ? 1 : 0)
                .thenComparingInt(f -> f.join() == Join.INTEGRATION ? 0 : 1)
                .thenComparing(f -> -f.sentence().index()))
        .orElseThrow();
  }

  private static Certainty certaintyOf(List<Frame> frames) {
    return frames.stream()
        .map(f -> f.judgement().factuality().certainty())
        .min(Comparator.naturalOrder())
        .orElse(Certainty.UNDERSPECIFIED);
  }
}
