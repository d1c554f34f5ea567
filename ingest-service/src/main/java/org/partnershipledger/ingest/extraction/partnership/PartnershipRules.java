package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Makes a claim of each arrangement that a dossier holds. */
public final class PartnershipRules {
  private static final List<String> FORMAL =
      List.of("alliance", "memorandum", "agreement", "formal", "strategic");

  private final Scene scene;
  private final Results results;
  private final Map<String, Mention> firstInFull = new HashMap<>();
  private final Optional<Mention> firstResult;

  /** Rules over one article. */
  public PartnershipRules(Scene scene, Results results) {
    this.scene = scene;
    this.results = results;
    for (Mention mention : scene.mentions()) {
      if (mention.resolution() != Resolution.ABBREVIATION) {
        firstInFull.putIfAbsent(mention.body().key(), mention);
      }
    }
    this.firstResult =
        scene.mentions().stream().filter(m -> results.isResult(m.body())).findFirst();
  }

  /**
   * The arrangements of a dossier: becoming one body first, then other ways of working together.
   */
  public List<Draft> of(Dossier dossier) {
    List<Draft> drafts = new ArrayList<>();
    Progress progress = progressOf(dossier);
    Optional<MainForm> main =
        MainForm.of(scene, dossier, progress).filter(m -> !isBackground(dossier, m, progress));
    boolean ofOther = isOfOther(dossier, progress);
    Progress own = ofOther ? Progress.TALK : progress;
    main.filter(m -> !ofOther || !isMereTalk(dossier, m))
        .ifPresent(m -> drafts.add(organisational(dossier, m, own)));
    boolean beside = !ofOther && main.filter(m -> !isMereTalk(dossier, m)).isPresent();
    drafts.addAll(others(dossier, Room.of(dossier, beside, own)));
    drafts.addAll(denials(dossier));
    return drafts;
  }

  private boolean isBackground(Dossier dossier, MainForm main, Progress progress) {
    boolean background = Background.is(dossier, progress);
    if (background) {
      var trigger = main.frame().trigger();
      String reason = "another way of working together is only set against it";
      scene.considered().pass("partnership", trigger.first(), trigger.end(), reason);
    }
    return background;
  }

  /** "They have shelved plans for a single executive team": that is what is stopped. */
  private boolean isOfOther(Dossier dossier, Progress progress) {
    if (progress.sideState().isEmpty() || progress.signal().isEmpty()) {
      return false;
    }
    Sentence stopped = progress.signal().get().sentence();
    List<Frame> here = dossier.frames().stream().filter(f -> f.sentence() == stopped).toList();
    return !here.isEmpty() && here.stream().noneMatch(f -> f.join().isOrganisational());
  }

  private Draft organisational(Dossier dossier, MainForm main, Progress reached) {
    Frame frame = main.frame();
    Progress progress = isMereTalk(dossier, main) ? Progress.TALK : reached;
    Factuality factuality = factualityOf(main, progress);
    PartnershipArguments arguments =
        new PartnershipArguments(
            main.form(),
            main.options(),
            progress.stage(),
            progress.sideState(),
            progress.review(),
            Optional.empty(),
            resultName());
    return draft(dossier, arguments, factuality, frame, progress.signal(), frame.join().rule());
  }

  /** "A takeover is only a matter of time, he thinks", where the news is of one chief executive. */
  private static boolean isMereTalk(Dossier dossier, MainForm main) {
    boolean open =
        main.certainty() == Certainty.POSSIBLE || main.certainty() == Certainty.UNDERSPECIFIED;
    boolean other =
        dossier.frames().stream()
            .anyMatch(
                f ->
                    !f.join().isOrganisational()
                        && !f.join().isWeak()
                        && f.sentence().index() < main.frame().sentence().index()
                        && !f.isDenied()
                        && f.judgement().factuality().certainty() == Certainty.CERTAIN);
    return open && other;
  }

  private Factuality factualityOf(MainForm main, Progress progress) {
    Factuality said = main.frame().judgement().factuality();
    boolean stated = progress.signal().isPresent();
    Certainty certainty = stated ? Certainty.CERTAIN : main.certainty();
    Tense tense =
        progress.stage().filter(s -> s == Stage.COMPLETED).isPresent() ? Tense.PAST : said.tense();
    return new Factuality(certainty, Polarity.POSITIVE, tense);
  }

  private Optional<String> resultName() {
    return firstResult.map(m -> m.body().name());
  }

  private List<Draft> others(Dossier dossier, Room room) {
    boolean hasMain = room.beside();
    Set<Form> seen = EnumSet.noneOf(Form.class);
    List<Draft> drafts = new ArrayList<>();
    Optional<Progress> progress = hasMain ? Optional.empty() : Optional.of(progressOf(dossier));
    boolean stopped = progress.flatMap(Progress::sideState).isPresent();
    boolean outright = OptionLists.hasOutright(scene, dossier.frames());
    boolean told = hasMain || dossier.frames().stream().anyMatch(SharedOffices::isOther);
    boolean listed = room.isTold(dossier);
    dossier.frames().stream()
        .filter(f -> !f.join().isOrganisational())
        .filter(f -> !f.isDenied() || stopped && !isDenial(f))
        .filter(f -> !told || !SharedOffices.is(f))
        .filter(f -> !listed || !SharedThings.is(f.trigger()))
        .filter(f -> !outright || !OptionLists.is(scene, f))
        .filter(room::holds)
        .sorted(Comparator.comparingInt(f -> f.join().ordinal()))
        .forEach(
            f -> {
              Form form = OtherArrangements.family(f.join());
              boolean covered = form == Form.ALLIANCE && isCovered(dossier, f, drafts);
              if (!covered && seen.add(form)) {
                drafts.add(other(dossier, f, progress.filter(p -> drafts.isEmpty())));
              }
            });
    List<Draft> kept = withoutLedGroup(drafts);
    return hasMain ? kept : kept.stream().limit(2).toList();
  }

  /** A group has its leaders in common: that is the same arrangement, unless it came before. */
  private static List<Draft> withoutLedGroup(List<Draft> drafts) {
    Optional<Stage> group =
        drafts.stream()
            .map(d -> (PartnershipArguments) d.arguments())
            .filter(a -> a.form() == Form.GROUP)
            .findFirst()
            .flatMap(PartnershipArguments::stage);
    return drafts.stream().filter(d -> group.isEmpty() || !isLedBy(d, group.get())).toList();
  }

  private static boolean isLedBy(Draft draft, Stage group) {
    PartnershipArguments arguments = (PartnershipArguments) draft.arguments();
    boolean leads = OtherArrangements.isLeadership(arguments.form());
    boolean before = arguments.stage().filter(s -> s.ordinal() > group.ordinal()).isPresent();
    return leads && !before;
  }

  private static boolean isFormal(Frame alliance) {
    String words = alliance.trigger().words();
    return FORMAL.stream().anyMatch(words::contains);
  }

  /** An alliance is told by its firmer forms, unless only it has come about. */
  private boolean isCovered(Dossier dossier, Frame alliance, List<Draft> drafts) {
    if (!drafts.isEmpty() && !isFormal(alliance)) {
      return true;
    }
    Stage own = new ArrangementStage(scene).furthest(dossier, alliance.join());
    return drafts.stream()
        .map(d -> ((PartnershipArguments) d.arguments()).stage())
        .anyMatch(s -> s.filter(t -> t.ordinal() >= own.ordinal()).isPresent());
  }

  private boolean isDenial(Frame frame) {
    return scene.phrases().first(frame.sentence(), "denial").isPresent();
  }

  private Progress progressOf(Dossier dossier) {
    return new StageReader(scene, dossier, Signals.of(scene, dossier, results)).read();
  }

  private Draft other(Dossier dossier, Frame frame, Optional<Progress> progress) {
    Stage said = new ArrangementStage(scene).furthest(dossier, frame.join());
    Stage stage = progress.map(p -> OtherArrangements.stage(said, p)).orElse(said);
    PartnershipArguments arguments =
        new PartnershipArguments(
            frame.join().form(),
            OtherArrangements.optionsOf(frame),
            Optional.of(stage),
            progress.flatMap(Progress::sideState),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Factuality factuality = frame.judgement().factuality();
    boolean stopped = progress.flatMap(Progress::sideState).isPresent();
    return draft(
        dossier,
        arguments,
        stopped
            ? new Factuality(factuality.certainty(), Polarity.POSITIVE, factuality.tense())
            : factuality,
        frame,
        progress.filter(p -> p.sideState().isPresent()).flatMap(Progress::signal),
        frame.join().rule());
  }

  /** A party that says "this is not a merger" denies a form on that date. */
  private List<Draft> denials(Dossier dossier) {
    return dossier.frames().stream()
        .filter(
            f ->
                f.isDenied()
                    && f.join() == Join.MERGER
                    && scene.phrases().first(f.sentence(), "denial").isPresent())
        .limit(1)
        .map(
            f ->
                draft(
                    dossier,
                    new PartnershipArguments(
                        Form.MERGER,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    new Factuality(
                        Certainty.CERTAIN, Polarity.NEGATIVE, f.judgement().factuality().tense()),
                    f,
                    Optional.empty(),
                    "partnership.denied-form"))
        .toList();
  }

  private Draft draft(
      Dossier dossier,
      PartnershipArguments arguments,
      Factuality factuality,
      Frame frame,
      Optional<Signal> signal,
      String rule) {
    List<Span> quotes =
        Stream.concat(signal.stream().map(Signal::sentence), Stream.of(frame.sentence()))
            .distinct()
            .map(s -> new Span(s.start(), s.end()))
            .toList();
    var trigger = signal.map(Signal::phrase).orElse(frame.trigger());
    return new Draft(
        arguments,
        membersOf(dossier),
        factuality,
        Optional.empty(),
        quotes,
        rule,
        scene.document().slice(trigger.first(), trigger.end()),
        References.span(scene.document(), trigger.first(), trigger.end()),
        frame.judgement().cues(),
        frame.bodies().isEmpty() ? Confidence.MEDIUM : Confidence.HIGH);
  }

  /** Members with the place where each is first named, and what the partnership makes. */
  private List<OrganisationReference> membersOf(Dossier dossier) {
    List<OrganisationReference> references = new ArrayList<>();
    for (Body member : dossier.members()) {
      firstMention(member)
          .map(m -> References.of(scene.document(), m, OrganisationRole.MEMBER))
          .ifPresent(references::add);
    }
    dossier
        .unnamed()
        .ifPresent(
            g -> references.addAll(References.of(scene.document(), g, OrganisationRole.MEMBER)));
    firstResult.ifPresent(
        m -> references.add(References.of(scene.document(), m, OrganisationRole.RESULT)));
    return references;
  }

  /** Where a body is first named by more than its initials, else where it is first named. */
  private Optional<Mention> firstMention(Body body) {
    Mention full = firstInFull.get(body.key());
    return full == null ? scene.firstMentionOf(body) : Optional.of(full);
  }
}
