package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Token;

/** Assurances that services and sites stay; ambitions, effects and threats are none. */
final class Services {
  static final String LOSS = "assurance.no-loss-of-services";
  static final String STAY = "assurance.services-stay";
  static final String SAME = "assurance.no-difference";
  static final String ONLY_IF = "assurance.only-if";
  private static final int FAR = 6;
  private static final int NEAR = 4;
  private static final int OBJECT = 7;

  private Services() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    sight.frames().all("loss").forEach(p -> loss(sight, p).ifPresent(s -> add(found, LOSS, s, p)));
    sight.frames().all("harm").stream()
        .filter(p -> isNear(sight, "service", p) || isNear(sight, "patients", p))
        .forEach(p -> harm(sight, p).ifPresent(s -> add(found, LOSS, s, p)));
    sight
        .frames()
        .all("stay")
        .forEach(p -> stay(sight, p).ifPresent(s -> add(found, STAY, s, withEnd(sight, p))));
    sight
        .frames()
        .all("stay-alone")
        .forEach(p -> stayAlone(sight, p).ifPresent(s -> add(found, STAY, s, p)));
    sight.frames().all("keep").forEach(p -> keep(sight, p).ifPresent(s -> add(found, STAY, s, p)));
    sight
        .frames()
        .all("notice")
        .forEach(p -> same(sight, p).ifPresent(s -> add(found, SAME, s, p)));
    sight.frames().all("only-if").stream()
        .filter(p -> isRestricted(sight, p))
        .forEach(p -> add(found, ONLY_IF, AssuranceStrength.STATEMENT, p));
    return found;
  }

  private static void add(
      List<Candidate> found, String rule, AssuranceStrength strength, Phrase phrase) {
    found.add(
        new Candidate(
            rule, AssuranceTopic.SERVICE_RETENTION, strength, phrase.first(), phrase.end()));
  }

  /** "A&E will not be closed", "no plans to close the ward", "could not rule out closures". */
  private static Optional<AssuranceStrength> loss(Sight sight, Phrase phrase) {
    int token = phrase.first();
    Clause clause = sight.clause(token);
    boolean service =
        sight.frames().has("service", clause.first(), clause.end())
            || isVerb(sight, token) && sight.isOfPronoun(token) && sight.isBefore("service")
            || isOfThem(sight, phrase)
            || isOfPatients(sight, phrase, clause);
    if (!service || sight.frames().has("not-service", clause.first(), clause.end())) {
      return Optional.empty();
    }
    boolean undone =
        sight.frames().has("undone", sight.sentence().first(), sight.sentence().last());
    if (sight.isRefused(token) || undone) {
      return Optional.empty();
    }
    Optional<AssuranceStrength> framed = framed(sight, token);
    boolean planned = framed.filter(s -> s == AssuranceStrength.STATEMENT).isPresent();
    boolean promised =
        (sight.isDenied(token) || planned && isOfPlans(sight, token))
            && !sight.isMerelyPossible(token)
            && (sight.isAhead(token) || isVerb(sight, token) && sight.isPresentOfNone(token));
    return promised ? Optional.of(framed.orElse(AssuranceStrength.COMMITMENT)) : Optional.empty();
  }

  private static boolean isVerb(Sight sight, int token) {
    return sight.scene().cues().isInVerb(token);
  }

  /** "no plans" to downgrade it: the quotation mark keeps the denial from the verb. */
  private static boolean isOfPlans(Sight sight, int token) {
    return sight.key(token - 1).equals("to")
        && sight.frames().has("state", token - FAR, token)
        && sight.scene().document().token(token - 2).shape() != Token.Shape.LOWER;
  }

  /** "no change to how patients are treated". */
  private static boolean isOfPatients(Sight sight, Phrase phrase, Clause clause) {
    return phrase.words().startsWith("(change")
        && sight.frames().has("patients", clause.first(), sight.sentence().last());
  }

  private static boolean isNear(Sight sight, String category, Phrase phrase) {
    return sight.frames().has(category, phrase.first() - NEAR, phrase.end() + NEAR);
  }

  /** "No service would suffer", "nothing that the patient sees would be affected". */
  private static Optional<AssuranceStrength> harm(Sight sight, Phrase phrase) {
    int token = phrase.first();
    boolean promised =
        sight.isDenied(token)
            && !sight.isRefused(token)
            && !sight.isMerelyPossible(token)
            && (sight.isAhead(token) || isVerb(sight, token) && sight.isPresentOfNone(token));
    return promised
        ? Optional.of(framed(sight, token).orElse(AssuranceStrength.COMMITMENT))
        : Optional.empty();
  }

  /** "Wards were another matter: there were no plans to shut any of them." */
  private static boolean isOfThem(Sight sight, Phrase phrase) {
    int at = phrase.end();
    String key = sight.key(at);
    boolean some = key.equals("any") || key.equals("either") || key.equals("one");
    at = some && sight.key(at + 1).equals("of") ? at + 2 : at;
    boolean them = sight.key(at).equals("them") || sight.key(at).equals("it");
    return them && sight.frames().has("service", sight.sentence().first(), phrase.first());
  }

  private static Optional<AssuranceStrength> framed(Sight sight, int token) {
    return sight.framed(token);
  }

  /** "The location of services would stay as it is". */
  private static Optional<AssuranceStrength> stay(Sight sight, Phrase phrase) {
    Clause clause = sight.clause(phrase.first());
    boolean subject =
        isOf(sight, "service", clause, phrase) || isOf(sight, "patients", clause, phrase);
    boolean ends = sight.frames().has("stay-end", phrase.end(), phrase.end() + FAR);
    return subject && ends ? retained(sight, phrase, clause) : Optional.empty();
  }

  /** "A&E is staying", "the ward is safe", "beds would survive". */
  private static Optional<AssuranceStrength> stayAlone(Sight sight, Phrase phrase) {
    Clause clause = sight.clause(phrase.first());
    boolean subject = isOf(sight, "service", clause, phrase);
    boolean continues =
        sight.key(phrase.end() - 1).equals("continue") && sight.key(phrase.end()).equals("to");
    boolean lasting = phrase.words().contains("staying") || phrase.words().contains("nowhere");
    boolean ahead = sight.isAhead(phrase.first()) || lasting || isPresent(sight, phrase.first());
    boolean bodies = sight.frames().has("separate", phrase.end(), phrase.end() + 2);
    return !bodies && subject && !continues && ahead
        ? retained(sight, phrase, clause)
        : Optional.empty();
  }

  /**
   * Whether words of a category are the subject; "and would stay open" has that of the clause
   * before.
   */
  private static boolean isOf(Sight sight, String category, Clause clause, Phrase phrase) {
    boolean coordinated = sight.key(clause.first()).equals("and");
    int first = coordinated ? sight.clause(clause.first() - 1).first() : clause.first();
    if (isLoneVerb(sight, clause, phrase)) {
      first = sight.sentence().first(); // "The ward, which opened in May, will stay open"
    }
    if (sight.isOfPronoun(phrase.first()) && category.equals("service")) {
      return sight.isBefore(category);
    }
    return sight.frames().has(category, first, phrase.first())
        && !sight.frames().has("not-service", first, phrase.first());
  }

  /** Whether a clause begins with its verb, so that its subject stands before an aside. */
  private static boolean isLoneVerb(Sight sight, Clause clause, Phrase phrase) {
    int first = sight.key(clause.first()).equals(",") ? clause.first() + 1 : clause.first();
    return switch (sight.key(first)) {
      case "will", "would", "is", "are", "remains", "stays" ->
          phrase.first() - first <= 3 && first > sight.sentence().first();
      default -> false;
    };
  }

  private static Phrase withEnd(Sight sight, Phrase phrase) {
    int end =
        sight.frames().all("stay-end").stream()
            .filter(e -> e.first() >= phrase.end() && e.first() < phrase.end() + FAR)
            .mapToInt(Phrase::end)
            .max()
            .orElse(phrase.end());
    return new Phrase(phrase.category(), phrase.first(), end, phrase.words());
  }

  /** "The merged trust would go on using the three hospital sites". */
  private static Optional<AssuranceStrength> keep(Sight sight, Phrase phrase) {
    Clause clause = sight.clause(phrase.first());
    boolean goesOn =
        sight.key(clause.end()).equals("and") && sight.key(clause.end() + 1).equals("the");
    int last = goesOn ? sight.clause(clause.end()).end() : clause.end();
    int end = Math.min(last, phrase.end() + OBJECT);
    boolean object =
        sight.frames().has("service", phrase.end(), end)
            || isCare(phrase) && sight.frames().has("patients", phrase.end(), phrase.end() + 2);
    return object ? retained(sight, phrase, clause) : Optional.empty();
  }

  /** "go on treating patients", but not "keep patients informed". */
  private static boolean isCare(Phrase phrase) {
    return phrase.words().contains("treat");
  }

  private static Optional<AssuranceStrength> retained(Sight sight, Phrase phrase, Clause clause) {
    int token = phrase.first();
    boolean aim = sight.frames().has("aim", clause.first(), token + 1);
    boolean promised =
        !aim
            && !sight.isRefused(token)
            && isPromised(sight, token)
            && !sight.isDenied(token)
            && !sight.isMerelyPossible(token);
    return promised
        ? Optional.of(framed(sight, token).orElse(AssuranceStrength.COMMITMENT))
        : Optional.empty();
  }

  /**
   * The verb has "will", "would", "should" or "is to" before it, not a mere "to"; or it is the
   * plain present: "Yeovil keeps its wards".
   */
  private static boolean isPromised(Sight sight, int token) {
    if (sight.key(token + 1).equals("will") || sight.key(token + 1).equals("would")) {
      return true;
    }
    boolean goingOn =
        sight.key(token).equals("was")
            && (sight.key(token + 1).endsWith("ing") || sight.key(token + 2).endsWith("ing"));
    if (goingOn || isPresent(sight, token) || isPledged(sight, token)) {
      return true;
    }
    int from = sight.scene().cues().verbFrom(token);
    for (int i = from; i <= token; i++) {
      switch (sight.key(i)) {
        case "will", "would", "shall", "should", "ought", "we'll", "is", "are", "were" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isPresent(Sight sight, int token) {
    boolean owned =
        switch (sight.key(token + 1)) {
          case "its", "their", "both", "all", "every", "an", "put", "where", "open" -> true;
          default -> false;
        };
    return switch (sight.key(token)) {
      case "keeps", "retains", "stays", "stay", "remain", "remains" ->
          owned && !sight.key(token - 1).equals("to");
      case "survives" -> true;
      default -> false;
    };
  }

  /** "has pledged to keep both wards", "is committed to keeping A&E". */
  private static boolean isPledged(Sight sight, int token) {
    boolean to = sight.key(token - 1).equals("to");
    return to && sight.frames().has("pledge", token - 4, token);
  }

  /** "Patients ought not to notice any difference", "would use the same services as before". */
  private static Optional<AssuranceStrength> same(Sight sight, Phrase phrase) {
    boolean says =
        sight.isDenied(phrase.first())
            || phrase.words().contains("same")
            || phrase.words().contains("usual")
            || sight.key(phrase.first() + 1).equals("no")
            || sight.key(phrase.first() + 1).equals("little");
    boolean promised =
        says && sight.isAhead(phrase.first()) && !sight.isMerelyPossible(phrase.first());
    return promised
        ? Optional.of(framed(sight, phrase.first()).orElse(AssuranceStrength.COMMITMENT))
        : Optional.empty();
  }

  /** "We will only make changes to this if it is the right thing to do". */
  private static boolean isRestricted(Sight sight, Phrase phrase) {
    for (int i = phrase.end(); i < sight.sentence().last(); i++) {
      switch (sight.key(i)) {
        case "if", "where", "when", "unless", "after" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
