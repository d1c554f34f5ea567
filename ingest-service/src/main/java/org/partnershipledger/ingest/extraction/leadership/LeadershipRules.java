package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.person.Office;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.person.OfficeFinder;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Persons in, coming to and leaving offices: one claim for each person, role, bodies and event. */
public final class LeadershipRules {
  static final String HOLDS = "leadership.holds";

  /** Longer runs of tokens are tables or worse, no sentences. */
  private static final int LONGEST_SENTENCE = 300;

  /** An office that is stated is held, whatever the rest of the clause denies. */
  private static final Factuality HELD =
      new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.ONGOING);

  private final Scene scene;
  private final Document document;
  private final List<Office> offices;
  private final MoveReader moves;
  private final Bodies bodies;

  private LeadershipRules(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    OrganisationPhrases organisations = scene.parties().organisations();
    List<Role> roles = scene.parties().roles();
    this.offices =
        OfficeFinder.find(document, organisations, scene.persons(), roles).stream()
            .filter(o -> o.isOffice())
            .toList();
    this.moves = new MoveReader(scene, organisations, roles);
    this.bodies = new Bodies(scene, organisations, offices);
  }

  /** The leadership claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene) {
    return scene.persons().isEmpty() ? List.of() : new LeadershipRules(scene).find();
  }

  private List<Draft> find() {
    List<PersonMention> persons = scene.persons();
    List<Fact> facts = new ArrayList<>();
    int person = 0;
    int office = 0;
    for (Sentence sentence : document.sentences()) {
      int firstPerson = person;
      int firstOffice = office;
      while (person < persons.size() && persons.get(person).first() < sentence.last()) {
        person++;
      }
      while (office < offices.size() && offices.get(office).first() < sentence.last()) {
        office++;
      }
      boolean readable = sentence.block().isBody() && sentence.tokens().size() <= LONGEST_SENTENCE;
      if (readable && person > firstPerson) {
        facts.addAll(of(sentence, offices.subList(firstOffice, office)));
      }
    }
    List<Fact> complete = bodies.complete(facts);
    complete.stream().filter(f -> !f.hasOrganisation()).forEach(this::pass);
    List<Fact> known = complete.stream().filter(Fact::hasOrganisation).toList();
    return Merging.of(known).stream()
        .sorted(Comparator.comparingInt(Fact::first))
        .map(this::draft)
        .toList();
  }

  private void pass(Fact fact) {
    scene
        .considered()
        .pass(fact.rule(), fact.first(), fact.end(), "the text does not say of which body");
  }

  private List<Fact> of(Sentence sentence, List<Office> here) {
    List<Fact> facts = new ArrayList<>();
    for (Fact move : moves.of(sentence)) {
      facts.add(withOffice(move, here));
    }
    for (Office office : here) {
      boolean told =
          facts.stream().anyMatch(f -> isOf(f, office) && replaces(f) && !isBeside(f, office));
      boolean exits = facts.stream().anyMatch(f -> isOf(f, office) && Merging.isExit(f.event()));
      if (office.isHeld() && !(told && (exits || office.link() == Link.BESIDE))) {
        facts.add(held(office));
      } else if (office.coming() && !told) {
        facts.add(held(office).as(LeadershipEvent.APPOINTED));
      }
    }
    return facts.stream().map(f -> f.on(Dates.mentionOf(scene, f))).toList();
  }

  /** Whether a move is the news that an office beside the name only introduces. */
  private boolean replaces(Fact move) {
    String verb = document.key(move.trigger());
    boolean inApposition = verb.equals("hold") || verb.equals("have");
    return move.event() != LeadershipEvent.HOLDS && !inApposition;
  }

  /** "A's chief executive, X, would run the new trust": X runs A until then. */
  private boolean isBeside(Fact move, Office office) {
    return move.event() == LeadershipEvent.APPOINTED
        && office.organisation().isPresent()
        && (move.employers().size() > 1 || isSamePost(move) || isOfOthers(move, office));
  }

  /** "A, chief executive of the two, will lead the new trust": what is run now is another body. */
  private static boolean isOfOthers(Fact move, Office office) {
    Set<Body> now = new HashSet<>(office.organisation().orElseThrow().bodies());
    Set<Body> then =
        move.employers().stream().map(e -> e.body()).collect(Collectors.toUnmodifiableSet());
    return !now.isEmpty() && !then.isEmpty() && !now.equals(then);
  }

  /** "takes up the same post at B": besides the one at A. */
  private boolean isSamePost(Fact move) {
    for (int i = move.trigger(); i < move.triggerEnd() + 2; i++) {
      if (document.key(i).equals("same")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Fact fact, Office office) {
    return fact.person().name().equals(office.holder().name());
  }

  /** The office beside a person completes what a verb says: its role, its bodies, its words. */
  private Fact withOffice(Fact move, List<Office> here) {
    Fact full = move;
    for (Office office : here) {
      if (isOf(move, office)) {
        full = withOffice(full, office);
      }
    }
    return full;
  }

  private Fact withOffice(Fact move, Office office) {
    boolean entry =
        move.event() == LeadershipEvent.APPOINTED
            || move.event() == LeadershipEvent.JOINT_APPOINTMENT;
    if (!entry) {
      boolean own = move.employers().isEmpty() && office.organisation().isPresent();
      Fact bodied = own ? move.with(Fact.employersOf(office.organisation()), true) : move;
      return bodied.or(office.roleWords(), Optional.empty()).over(office.first(), move.end());
    }
    if (office.link() == Link.BESIDE) {
      return move.or(office.roleWords(), Optional.empty()).over(office.first(), move.end());
    }
    return isAdded(move, office)
        ? move.with(Merging.union(Fact.employersOf(office.organisation()), move.employers()), true)
            .as(LeadershipEvent.JOINT_APPOINTMENT)
            .over(office.first(), move.end())
        : move;
  }

  /** "who was already chief executive of A, took over as head of B". */
  private boolean isAdded(Fact move, Office office) {
    for (int i = office.first(); i < office.end() && office.end() <= move.trigger(); i++) {
      if (document.key(i).equals("already")) {
        return move.role().isPresent() && office.organisation().isPresent();
      }
    }
    return false;
  }

  private static Fact held(Office office) {
    int trigger = office.role().map(Role::first).orElse(office.holder().first());
    int triggerEnd = office.role().map(Role::end).orElse(office.holder().end());
    return new Fact(
        HOLDS,
        office.holder(),
        office.roleWords(),
        Fact.employersOf(office.organisation()),
        office.organisation().flatMap(OrganisationPhrase::unnamed),
        LeadershipEvent.HOLDS,
        Optional.empty(),
        new Fact.Place(office.first(), office.end(), trigger, triggerEnd),
        true);
  }

  private Draft draft(Fact fact) {
    Judgement judgement = scene.cues().at(fact.trigger());
    Factuality factuality = fact.event() == LeadershipEvent.HOLDS ? HELD : judgement.factuality();
    Optional<EventDate> date =
        fact.date().map(d -> scene.values().resolver().resolve(d, factuality.tense()));
    List<OrganisationReference> organisations = new ArrayList<>();
    fact.employers()
        .forEach(
            e ->
                organisations.add(
                    References.of(
                        document,
                        e.body(),
                        e.first(),
                        e.end(),
                        e.resolution(),
                        OrganisationRole.SUBJECT)));
    fact.unnamed()
        .ifPresent(g -> organisations.addAll(References.of(document, g, OrganisationRole.SUBJECT)));
    return new Draft(
        new LeadershipArguments(fact.person().name(), fact.role(), fact.event(), date),
        organisations,
        factuality,
        Optional.empty(),
        List.of(
            References.span(
                document, fact.first(), Quotes.trimmed(document, fact.first(), fact.end()))),
        fact.rule(),
        document.slice(fact.trigger(), fact.triggerEnd()),
        References.span(document, fact.trigger(), fact.triggerEnd()),
        judgement.cues(),
        fact.sure() ? Confidence.HIGH : Confidence.MEDIUM);
  }
}
