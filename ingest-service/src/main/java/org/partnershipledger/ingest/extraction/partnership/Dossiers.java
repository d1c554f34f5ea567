package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodyIndex;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.Sets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Sorts the sentences of an article into partnerships: sentence by sentence, a frame goes to the
 * dossier of its bodies; one without bodies goes to the dossier in focus.
 */
public final class Dossiers {
  private static final int EARLY = 3;

  /** No article tells of more partnerships than this; a list of names that does is not read on. */
  static final int MOST = 64;

  private final Scene scene;
  private final Participants participants;
  private final Resumption resumption;
  private final Speech speech;
  private final FrameReader frames;
  private final BreakUps breakUps;
  private final Results results;
  private final List<Dossier> dossiers = new ArrayList<>();
  private final @Nullable Dossier[] focusOf;
  private final List<Frame> waiting = new ArrayList<>();
  private final Set<Integer> sentencesOfOffices = new HashSet<>();
  private boolean awaitsTwo;
  private @Nullable Dossier focus;

  private Dossiers(Scene scene, Results results) {
    this.scene = scene;
    this.participants = new Participants(scene);
    this.results = results;
    this.speech = new Speech(scene, results, dossiers);
    this.resumption = new Resumption(scene, results);
    this.breakUps = new BreakUps(scene);
    this.frames = new FrameReader(scene, participants, results);
    this.focusOf = new Dossier[scene.document().sentences().size()];
  }

  /** The dossiers of an article. */
  public static Dossiers of(Scene scene, Results results) {
    Dossiers dossiers = new Dossiers(scene, results);
    scene.document().sentences().forEach(dossiers::read);
    dossiers.settle();
    return dossiers;
  }

  /** All dossiers, in the order of the text. */
  public List<Dossier> all() {
    return List.copyOf(dossiers);
  }

  /** The dossier that a sentence speaks of, if any. */
  public Optional<Dossier> at(Sentence sentence) {
    return Optional.ofNullable(focusOf[sentence.index()]);
  }

  /** The dossier whose members include all these bodies. */
  public Optional<Dossier> holding(List<Body> bodies) {
    return speech.holding(bodies);
  }

  private void read(Sentence sentence) {
    if (sentence.block().kind()
        != org.partnershipledger.ingest.extraction.text.Block.Kind.HEADLINE) {
      breakUps.in(sentence).ifPresent(this::place);
      frames.in(sentence).forEach(this::place);
      SharedOffices.in(scene, sentence).forEach(this::placeOffice);
    }
    openWaiting(sentence);
    Dossier spoken = speech.in(sentence, focus);
    if (spoken != null) {
      focus = spoken;
    } else if (speech.leavesFocus(sentence)) {
      focusOf[sentence.index()] = null;
      return;
    }
    focusOf[sentence.index()] = focus;
    if (focus != null) {
      focus.speaksIn(sentence.index());
    }
  }

  /** One office over several bodies needs no word for joining beside it. */
  private void placeOffice(Frame office) {
    if (!sentencesOfOffices.contains(office.sentence().index())) {
      place(office);
    }
  }

  private void add(Frame frame, Dossier dossier) {
    dossier.add(frame);
    if (frame.join() == Join.LEADERSHIP) {
      sentencesOfOffices.add(frame.sentence().index());
    }
  }

  /** Words for joining that named nobody wait for the first set of providers. */
  private void openWaiting(Sentence sentence) {
    if (waiting.isEmpty() || !namesNobody()) {
      return;
    }
    Sets.of(scene.document(), sentence, scene.mentionsIn(sentence)).stream()
        .map(set -> results.without(set.bodies()))
        .filter(bodies -> bodies.size() > 1 && bodies.stream().allMatch(Body::isProvider))
        .filter(this::isAwaited)
        .findFirst()
        .or(
            () ->
                participants
                    .pair(sentence, awaitsTwo)
                    .map(results::without)
                    .filter(b -> b.size() == 2)
                    .filter(this::isAwaited))
        .ifPresent(this::openForWaiting);
  }

  /**
   * "Two others had bid": words for joining that named one body do not wait for a set without it.
   */
  private boolean isAwaited(List<Body> bodies) {
    BodyIndex set = BodyIndex.of(bodies);
    return waiting.stream().allMatch(f -> f.bodies().isEmpty())
        || waiting.stream().anyMatch(f -> !f.bodies().isEmpty() && set.holdsAll(f.bodies()));
  }

  /** Whether no dossier has named members yet. */
  private boolean namesNobody() {
    return dossiers.stream().allMatch(d -> d.members().isEmpty());
  }

  private void openForWaiting(List<Body> bodies) {
    Dossier dossier = open(bodies, Optional.empty());
    giveWaiting(dossier);
    focus = dossier;
  }

  /** What waited goes to a dossier unless it named a body that is not a member. */
  private void giveWaiting(Dossier dossier) {
    for (Frame frame : waiting) {
      if (frame.joinsGroup() && dossier.members().size() > 1) {
        dossier.extend(frame.bodies());
      }
      if (frame.bodies().stream().allMatch(dossier::holds)) {
        add(frame, dossier);
      } else {
        pass(frame.trigger(), "it speaks of a body that joins nobody here");
      }
    }
    waiting.clear();
    awaitsTwo = false;
  }

  private void place(Frame frame) {
    Dossier dossier = dossierFor(frame);
    if (dossier != null) {
      add(frame, dossier);
      focus = dossier;
      if (!dossier.members().isEmpty()) {
        giveWaiting(dossier);
      }
    } else if (frame.bodies().size() < 2 && focus == null) {
      List<Body> before = namesNobody() ? resumption.of(frame) : List.of();
      if (!before.isEmpty() && dossiers.size() < MOST) {
        waiting.add(frame);
        openForWaiting(before);
        return;
      }
      waiting.add(frame);
      awaitsTwo |= Awaiting.isOfTwo(frame);
    } else {
      pass(
          frame.trigger(),
          dossiers.size() < MOST
              ? "no two bodies stand beside the word"
              : "the text tells of too many partnerships to be read on");
    }
  }

  private void pass(Phrase phrase, String reason) {
    scene.considered().pass("partnership", phrase.first(), phrase.end(), reason);
  }

  private @Nullable Dossier dossierFor(Frame frame) {
    if (frame.unnamed().isPresent() && frame.bodies().isEmpty()) {
      return unnamedDossier(frame);
    }
    List<Body> bodies = frame.bodies();
    if (bodies.isEmpty()) {
      return frame.join().isWeak() ? null : focus;
    }
    Optional<Dossier> known = known(frame);
    if (known.isPresent()) {
      return known.get();
    }
    if (bodies.size() == 1) {
      return null;
    }
    return opens(frame) && dossiers.size() < MOST ? open(bodies, Optional.empty()) : null;
  }

  private Optional<Dossier> known(Frame frame) {
    List<Body> bodies = frame.bodies();
    if (isOfSomeOnly(frame)) {
      return dossiers.stream()
          .filter(d -> d.members().size() == bodies.size() && d.holdsAll(bodies))
          .findFirst();
    }
    if (focus != null && focus.holdsAll(bodies)) {
      return Optional.of(focus);
    }
    Optional<Dossier> holding = holding(bodies);
    if (holding.isPresent()) {
      return holding;
    }
    boolean goesOn = !frame.named() && frame.join() == Join.GROUP;
    if (focus != null && goesOn && focus.members().size() == bodies.size()) {
      return Optional.of(focus); // "both boards" are those of whom the text speaks
    }
    if (frame.isDenied()) {
      return Optional.empty(); // "a merger of all three had never been on the table"
    }
    BodyIndex index = BodyIndex.of(bodies);
    Optional<Dossier> within =
        dossiers.stream().filter(d -> d.isWithin(index) || isGroupOf(d, frame)).findFirst();
    within.ifPresent(d -> d.extend(bodies));
    return within;
  }

  /** The group that a sentence names in part, with one member more than was known so far. */
  private static boolean isGroupOf(Dossier dossier, Frame frame) {
    long held = frame.bodies().stream().filter(dossier::holds).count();
    return !frame.join().isOrganisational()
        && held > 1
        && held == frame.bodies().size() - 1
        && dossier.frames().stream().anyMatch(Frame::joinsGroup);
  }

  /** "Leeds and York share a chief executive": two of the four that form the group. */
  private boolean isOfSomeOnly(Frame frame) {
    boolean shares = frame.join() == Join.LEADERSHIP && frame.named() && frame.bodies().size() > 1;
    return shares
        && dossiers.stream()
            .anyMatch(
                d -> d.members().size() > frame.bodies().size() + 1 && d.holdsAll(frame.bodies()));
  }

  /** A denial opens no dossier, but a merger called off had been one. */
  private boolean opens(Frame frame) {
    return !frame.isDenied()
        || frame.join() != Join.MERGER
        || scene.phrases().first(frame.sentence(), "denial").isEmpty();
  }

  private @Nullable Dossier unnamedDossier(Frame frame) {
    GroupMention group = frame.unnamed().orElseThrow();
    if (frame.isDenied() || group.unnamed().isEmpty()) {
      return null;
    }
    boolean telling =
        group.unnamed().get().place().isPresent() && group.unnamed().get().count().isPresent();
    return telling && dossiers.size() < MOST ? open(List.of(), Optional.of(group)) : null;
  }

  private Dossier open(List<Body> members, Optional<GroupMention> unnamed) {
    for (Dossier dossier : dossiers) {
      if (unnamed.isPresent()
          && dossier.unnamed().flatMap(GroupMention::unnamed).equals(unnamed.get().unnamed())) {
        return dossier;
      }
    }
    Dossier dossier = new Dossier("p" + (dossiers.size() + 1), members, unnamed);
    dossiers.add(dossier);
    return dossier;
  }

  /** What came before the first set belongs to it, when it is the only one. */
  private void settle() {
    nameUnnamed();
    if (namesNobody() && waiting.stream().anyMatch(Awaiting::tellsOfArrangement)) {
      openAll(AnnouncedSet.of(scene, results));
    }
    if (namesNobody() && waiting.stream().anyMatch(f -> Awaiting.isOfBodies(scene, f))) {
      List<Body> providers = Protagonists.of(scene, results);
      if (providers.isEmpty()) {
        providers = Protagonists.besideNeighbour(scene, results, waiting);
      }
      openAll(providers.size() == 2 ? providers : List.of());
    }
    if (namesNobody()) {
      waiting.forEach(f -> pass(f.trigger(), "the text names nobody who would join"));
      return;
    }
    Dossier first = dossiers.getFirst();
    giveWaiting(first);
    for (int i = 0; i < focusOf.length && focusOf[i] == null; i++) {
      if (namesOnly(first, scene.document().sentences().get(i))) {
        focusOf[i] = first;
        first.speaksIn(i);
      }
    }
  }

  /** The whole text speaks of these bodies, where it speaks of any. */
  private void openAll(List<Body> providers) {
    if (providers.isEmpty()) {
      return;
    }
    openForWaiting(providers);
    java.util.Arrays.fill(focusOf, focus);
    for (int i = 0; i < focusOf.length; i++) {
      dossiers.getFirst().speaksIn(i);
    }
  }

  /**
   * "Three trusts in Essex ... The trusts are A, B, which runs C, and D": the set is named later.
   */
  private void nameUnnamed() {
    if (dossiers.size() != 1 || dossiers.getFirst().unnamed().isEmpty()) {
      return;
    }
    Dossier only = dossiers.getFirst();
    OptionalInt count = only.unnamed().flatMap(GroupMention::unnamed).orElseThrow().count();
    int announced = only.frames().getFirst().sentence().index();
    List<Body> providers = Protagonists.after(scene, results, announced, count.orElse(0));
    if (announced <= EARLY && count.isPresent() && providers.size() == count.getAsInt()) {
      only.name(providers);
      java.util.Arrays.fill(focusOf, only);
      for (int i = 0; i < focusOf.length; i++) {
        only.speaksIn(i);
      }
    }
  }

  private boolean namesOnly(Dossier dossier, Sentence sentence) {
    return scene.mentionsIn(sentence).stream()
        .map(Mention::body)
        .filter(Body::isProvider)
        .allMatch(b -> dossier.holds(b) || results.isResult(b));
  }
}
