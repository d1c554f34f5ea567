package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Office;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/** Finds the bodies of facts whose own words name none. */
final class Bodies {
  private static final int FAR_BACK = 60;
  private static final int FAR_GOAL = 8;
  private static final Set<String> GOALS =
      Set.of("run", "lead", "head", "chair", "become", "join", "take");
  private static final Set<String> RUNS =
      Set.of("chief executive", "chair", "managing director", "medical director", "chief nurse");

  private final Scene scene;
  private final OrganisationPhrases organisations;
  private final Elimination elimination;
  private final Map<Integer, Office> officeAt = new HashMap<>();
  private final Map<Integer, Fact> byTrigger = new HashMap<>();
  private final Map<String, Fact> exitOf = new HashMap<>();
  private final Map<Integer, Fact> lastOfSentence = new HashMap<>();
  private final Map<Integer, Fact> entryOfSentence = new HashMap<>();
  private final Set<Integer> sentencesWithBodies = new HashSet<>();

  Bodies(Scene scene, OrganisationPhrases organisations, List<Office> offices) {
    this.scene = scene;
    this.organisations = organisations;
    this.elimination = new Elimination(scene, offices);
    offices.forEach(o -> officeAt.putIfAbsent(o.first(), o));
  }

  /** The facts with their bodies, as far as the article tells them. */
  List<Fact> complete(List<Fact> facts) {
    facts.stream().filter(Fact::hasOrganisation).forEach(this::learn);
    List<Fact> complete = new ArrayList<>();
    for (Fact fact : facts) {
      Fact full = fact.hasOrganisation() ? fact : completed(fact);
      complete.add(full);
      if (full.hasOrganisation()) {
        lastOfSentence.put(sentenceOf(full), full);
        if (Merging.isEntry(full.event())) {
          entryOfSentence.put(sentenceOf(full), full);
        }
      }
    }
    return complete;
  }

  private void learn(Fact fact) {
    sentencesWithBodies.add(sentenceOf(fact));
    if (!fact.employers().isEmpty()) {
      byTrigger.putIfAbsent(fact.trigger(), fact);
      if (Merging.isExit(fact.event())) {
        exitOf.putIfAbsent(fact.person().name(), fact);
      }
    }
  }

  private int sentenceOf(Fact fact) {
    return scene.document().sentenceOf(fact.trigger()).index();
  }

  private Fact completed(Fact fact) {
    Optional<Body> compared = elimination.of(fact);
    if (compared.isPresent()) {
      return fact.with(employers(List.of(compared.get()), fact), false);
    }
    Fact sibling = sibling(fact);
    if (sibling != null) {
      return fact.with(sibling.employers(), false);
    }
    List<Body> own = fact.person().employers();
    if (!own.isEmpty() && isAboutOwnOffice(fact)) {
      return fact.with(employers(own, fact), false).or(fact.person().role(), Optional.empty());
    }
    if (fact.rule().equals(MoveReader.SUCCEEDS)) {
      return afterLeaver(fact);
    }
    if (fact.rule().equals(LeadershipRules.HOLDS) && fact.role().isPresent()) {
      return heldOfFocus(fact);
    }
    if (Merging.isEntry(fact.event())) {
      return fact.with(entered(fact), false);
    }
    return Merging.isExit(fact.event()) ? afterExit(fact) : fact;
  }

  /** An office of no named body is of those the person works for, else of those in focus. */
  private Fact heldOfFocus(Fact fact) {
    List<Employer> focus = focus(fact);
    List<Body> own = fact.person().employers();
    return fact.with(focus.isEmpty() && !own.isEmpty() ? employers(own, fact) : focus, false);
  }

  /**
   * "becomes group chief executive": of those who join up; any other of the provider just named.
   */
  private List<Employer> entered(Fact fact) {
    String role = fact.role().orElse("").toLowerCase(Locale.ROOT);
    if (role.isEmpty()) {
      return List.of();
    }
    boolean shared = role.startsWith("group ") || role.startsWith("joint ");
    return shared
        ? organisations.partners(fact.first(), fact.end()).employers()
        : organisations
            .lastProvider(fact.first(), FAR_BACK)
            .map(b -> employers(List.of(b), fact))
            .orElse(List.of());
  }

  /** "bows out in favour of Y": Y comes to what is left. */
  private Fact afterLeaver(Fact fact) {
    Fact here = lastOfSentence.get(sentenceOf(fact));
    Fact leaver = here == null ? lastOfSentence.get(sentenceOf(fact) - 1) : here;
    if (leaver == null || !Merging.isExit(leaver.event())) {
      return fact;
    }
    Optional<String> office = leaver.role().or(() -> leaver.person().role());
    boolean far = leaver != here && office.isEmpty();
    return far
        ? fact
        : fact.with(leaver.employers(), false)
            .or(office, isTime(leaver, fact) ? leaver.date() : Optional.empty());
  }

  /** "X leaves in May. Y has been named" tells when X goes, and of Y what is over already. */
  private boolean isTime(Fact leaver, Fact successor) {
    return tenseOf(leaver) == Tense.PAST || tenseOf(successor) != Tense.PAST;
  }

  private Tense tenseOf(Fact fact) {
    return scene.cues().at(fact.trigger()).factuality().tense();
  }

  /** "The trust's director X and chair Y are to retire": both of the trust. */
  private @Nullable Fact sibling(Fact fact) {
    Fact same = byTrigger.get(fact.trigger());
    boolean exit = Merging.isExit(fact.event());
    return same == null && exit ? exitOf.get(fact.person().name()) : same;
  }

  private static boolean isAboutOwnOffice(Fact fact) {
    return Merging.isExit(fact.event()) || fact.rule().equals(MoveReader.STAYS);
  }

  /** A shared or coming office is of those who join up, any other of the provider just named. */
  private List<Employer> focus(Fact fact) {
    Office office = officeAt.get(fact.first());
    if (office == null || !office.holder().name().equals(fact.person().name())) {
      return List.of();
    }
    boolean as = scene.document().key(office.role().map(Role::first).orElse(0) - 1).equals("as");
    if ((office.joint() || office.coming()) && !as) {
      return organisations.partners(fact.first(), fact.end()).employers();
    }
    boolean elsewhere = office.role().map(this::isElsewhere).orElse(true);
    boolean before = office.role().map(r -> r.end() == office.holder().first()).orElse(false);
    Optional<Body> last =
        before
            ? organisations.lastProvider(fact.first(), FAR_BACK)
            : elsewhere ? Optional.empty() : organisations.mainProvider(fact.first());
    return last.map(b -> employers(List.of(b), fact)).orElse(List.of());
  }

  private boolean startsName(int token) {
    return scene.document().token(token).isCapital();
  }

  private static boolean runsPart(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    return words.startsWith("chief ")
        || words.endsWith("chief executive")
        || words.endsWith("chairman")
        || words.endsWith("chair")
        || words.contains("finance director")
        || words.contains("programme director");
  }

  /** "chief executive of Mencap": of a body that is none of the article's. */
  private boolean isElsewhere(Role role) {
    boolean field = role.words().contains(" of ") && startsName(role.end() - 1);
    boolean of =
        switch (scene.document().key(role.end())) {
          case "of", "at", "with", "in" -> true;
          case "for" -> !isSpan(role.end() + 1);
          default -> false;
        };
    boolean alone =
        switch (scene.document().key(role.first() - 1)) {
          case ",",
              "the",
              "a",
              "an",
              "its",
              "as",
              "is",
              "was",
              "(",
              "still",
              "also",
              "now",
              "remains",
              "been",
              "who" ->
              true;
          default -> false;
        };
    return of
        || field
        || !alone
        || !RUNS.contains(Merging.family(role.words())) && !runsPart(role.words());
  }

  /** "for 18 months", "for several years". */
  private boolean isSpan(int token) {
    for (int i = token; i <= token + 4; i++) {
      switch (document().key(i)) {
        case "year", "years", "month", "months", "week", "weeks", "decade", "decades" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private Document document() {
    return scene.document();
  }

  /** "took over as head of A following the departure of X": X left A, else the one body named. */
  private Fact afterExit(Fact fact) {
    Fact ofGroup = ofGroup(fact);
    if (ofGroup.hasOrganisation()) {
      return ofGroup;
    }
    Fact successor = lastOfSentence.get(sentenceOf(fact));
    if (successor != null && successor.trigger() < fact.trigger()) {
      return fact.with(lastOnly(successor), false);
    }
    Fact before = entryOfSentence.get(sentenceOf(fact) - 1);
    if (before != null && isReplaced(fact, before)) {
      return fact.with(lastOnly(before), false).or(before.role(), Optional.empty());
    }
    if (isOfPlace(fact)) {
      return fact;
    }
    if (goesElsewhere(fact)) {
      return organisations
          .lastProvider(fact.person().first(), FAR_BACK)
          .map(b -> fact.with(employers(List.of(b), fact), false))
          .orElse(fact);
    }
    if (sentencesWithBodies.contains(sentenceOf(fact))) {
      return fact;
    }
    Fact named = onlyOneNamed(fact);
    if (named.hasOrganisation()) {
      return named;
    }
    return isFromOffice(fact) ? ofMain(fact) : fact;
  }

  /** "is leaving the hospital group": what those who join up make is left. */
  private Fact ofGroup(Fact fact) {
    int at = fact.triggerEnd();
    boolean group =
        document().key(at).equals("the")
            && (document().key(at + 1).equals("group") || document().key(at + 2).equals("group"));
    return group
        ? fact.with(organisations.partners(fact.first(), at + 2).employers(), false)
        : fact;
  }

  /** "A, chief executive in Harford": of a place that no name tells. */
  private boolean isOfPlace(Fact fact) {
    for (int i = fact.first(); i < fact.trigger(); i++) {
      Office office = officeAt.get(i);
      if (office != null && office.holder().name().equals(fact.person().name())) {
        return office.role().map(r -> elimination.isOfPlace(r.end())).orElse(false);
      }
    }
    return false;
  }

  /** "left in May for a post at B", "is leaving to run B": what is left is an office. */
  private boolean goesElsewhere(Fact fact) {
    int last = Math.min(fact.triggerEnd() + FAR_GOAL, document().sentenceOf(fact.trigger()).last());
    for (int i = fact.trigger(); i < last - 1; i++) {
      String key = document().key(i);
      boolean goal = key.equals("for") || key.equals("to");
      if (goal && (GOALS.contains(document().key(i + 1)) || isProviderAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isProviderAt(int token) {
    return organisations
        .from(token)
        .map(o -> o.bodies().stream().anyMatch(Body::isProvider))
        .orElse(false);
  }

  /** "bows out", "steps down" are said of offices; anybody may leave. */
  private boolean isFromOffice(Fact fact) {
    String verb = scene.document().key(fact.trigger());
    boolean leaves = verb.startsWith("le") || verb.equals("is") || verb.startsWith("go");
    return fact.role().isPresent() || !leaves;
  }

  private Fact ofMain(Fact fact) {
    return organisations
        .mainProvider(fact.trigger())
        .map(b -> fact.with(employers(List.of(b), fact), false))
        .orElse(fact);
  }

  /** "X takes over at A. He replaces Y, who is retiring": Y leaves the office that X comes to. */
  private boolean isReplaced(Fact fact, Fact entry) {
    if (!Merging.isEntry(entry.event())) {
      return false;
    }
    int verb = fact.person().first() - 1;
    String key = scene.document().key(verb);
    return key.startsWith("replac") || key.startsWith("succe") || key.equals("from");
  }

  /** Of a joint appointment it is the body taken over that the predecessor left. */
  private static List<Employer> lastOnly(Fact fact) {
    List<Employer> employers = fact.employers();
    boolean joined = fact.event() == LeadershipEvent.JOINT_APPOINTMENT && fact.role().isPresent();
    return joined && employers.size() > 1 ? List.of(employers.getLast()) : employers;
  }

  /** The one provider of care that the sentence of a departure names before it. */
  private Fact onlyOneNamed(Fact fact) {
    List<Body> named =
        scene.mentionsIn(scene.document().sentenceOf(fact.trigger())).stream()
            .filter(m -> m.first() < fact.trigger())
            .map(Mention::body)
            .filter(Body::isProvider)
            .distinct()
            .toList();
    return named.size() == 1 ? fact.with(employers(named, fact), false) : fact;
  }

  private static List<Employer> employers(List<Body> bodies, Fact fact) {
    int first = fact.person().first();
    int end = fact.person().end();
    return bodies.stream().map(b -> new Employer(b, first, end, Resolution.DESCRIPTION)).toList();
  }
}
