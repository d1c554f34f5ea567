package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Reads moves of persons: appointments, departures, retirements, and departures called off. */
final class MoveReader {
  static final String APPOINTED = "leadership.appointed";
  static final String LEFT = "leadership.left";
  static final String RETIRED = "leadership.retired";
  static final String SUCCEEDS = "leadership.succeeds";
  static final String STAYS = "leadership.stays";
  private static final Lexicon WORDS = Lexicon.of(MoveReader.class, "words.txt");
  private static final WordSections WORDS_AFTER =
      WordSections.of(MoveReader.class, "after-leave.txt");

  private final Scene scene;
  private final Document document;
  private final OrganisationPhrases organisations;
  private final PostReader posts;
  private final Subject subjects;
  private final @Nullable Role[] roleAt;

  MoveReader(Scene scene, OrganisationPhrases organisations, List<Role> roles) {
    this.scene = scene;
    this.document = scene.document();
    this.organisations = organisations;
    this.roleAt = new Role[document.tokens().size() + 1];
    roles.forEach(r -> roleAt[r.first()] = r);
    this.posts = new PostReader(document, roles, organisations);
    this.subjects = new Subject(document, scene.cues(), scene.persons(), roles);
  }

  /** The moves that a sentence tells, in order. */
  List<Fact> of(Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    if (document.key(sentence.last() - 1).equals("?")) {
      return facts;
    }
    int done = -1;
    List<Phrase> phrases = WORDS.find(sentence.tokens());
    for (Phrase phrase : phrases) {
      if (phrase.first() < done || isShorter(phrase, phrases)) {
        continue;
      }
      List<Fact> read = read(phrase, sentence);
      if (!read.isEmpty()) {
        facts.addAll(read);
        done = phrase.end();
      }
    }
    return facts;
  }

  private static boolean isShorter(Phrase phrase, List<Phrase> phrases) {
    for (Phrase other : phrases) {
      if (other.first() == phrase.first() && other.length() > phrase.length()) {
        return true;
      }
    }
    return false;
  }

  private List<Fact> read(Phrase phrase, Sentence sentence) {
    return switch (phrase.category()) {
      case "appointed.passive" -> chosen(phrase, sentence).stream().toList();
      case "appointed.active" -> takesOver(phrase, sentence).stream().toList();
      case "appointed.noun" ->
          noun(phrase, sentence, LeadershipEvent.APPOINTED, APPOINTED).stream().toList();
      case "appointed.lead" -> leads(phrase, sentence).stream().toList();
      case "successor" -> successor(phrase, sentence).stream().toList();
      case "left.towards" -> towards(phrase, sentence);
      case "left.term" -> termEnds(phrase, sentence).stream().toList();
      case "left.active" -> goes(phrase, sentence, LeadershipEvent.LEFT, LEFT);
      case "left.passive" ->
          isPassive(phrase) ? goes(phrase, sentence, LeadershipEvent.LEFT, LEFT) : List.of();
      case "left.noun" -> noun(phrase, sentence, LeadershipEvent.LEFT, LEFT).stream().toList();
      case "retired.active" -> goes(phrase, sentence, LeadershipEvent.RETIRED, RETIRED);
      case "retired.noun" ->
          noun(phrase, sentence, LeadershipEvent.RETIRED, RETIRED).stream().toList();
      case "stays.active" -> goes(phrase, sentence, LeadershipEvent.HOLDS, STAYS);
      default -> List.of();
    };
  }

  /**
   * "X was appointed as joint chief executive of A and B", "A has appointed X as chief executive".
   */
  private Optional<Fact> chosen(Phrase phrase, Sentence sentence) {
    if (!isReal(phrase)) {
      return Optional.empty();
    }
    boolean reduced = document.key(phrase.first() - 1).equals(",");
    if (isPassive(phrase) || reduced) {
      Post post = posts.after(phrase.end());
      return subjects
          .of(phrase.first(), sentence)
          .filter(p -> post.isNamed())
          .flatMap(p -> appointed(phrase, sentence, p, post));
    }
    Optional<PersonMention> object = subjects.after(phrase.end(), roleEnd(phrase.end(), sentence));
    return object.flatMap(
        p -> {
          Post own = posts.after(p.end());
          Post post = own.role().isPresent() ? own : posts.after(phrase.end());
          Post full = post.organisation().isPresent() ? post : withAgent(post, phrase);
          return post.role().isEmpty() ? Optional.empty() : appointed(phrase, sentence, p, full);
        });
  }

  /** "has been picked to chair the boards of all four". */
  private Optional<Fact> leads(Phrase phrase, Sentence sentence) {
    Post post = posts.after(phrase.end());
    boolean real = isReal(phrase) && isPassive(phrase) && post.isNamed();
    Post full = chairing(document.key(phrase.end() - 1), post);
    return real
        ? subjects.of(phrase.first(), sentence).flatMap(p -> appointed(phrase, sentence, p, full))
        : Optional.empty();
  }

  /** "bows out in favour of Y", "his successor, Y": Y comes to the office that is left. */
  private Optional<Fact> successor(Phrase phrase, Sentence sentence) {
    int at = document.key(phrase.end()).equals(",") ? phrase.end() + 1 : phrase.end();
    return isReal(phrase)
        ? subjects
            .after(at, roleEnd(at, sentence))
            .filter(p -> sentence.holds(p.first()))
            .map(
                p ->
                    fact(
                        SUCCEEDS,
                        phrase,
                        sentence,
                        p,
                        posts.after(p.end()),
                        LeadershipEvent.APPOINTED))
        : Optional.empty();
  }

  /** "has gone to Blackpool": the body that is named is not the one that is left. */
  private List<Fact> towards(Phrase phrase, Sentence sentence) {
    Judgement judgement = scene.cues().at(phrase.first());
    boolean certain =
        judgement.factuality().polarity() == Polarity.POSITIVE && !isMerelyPossible(judgement);
    return certain && isEndOfOffice(phrase)
        ? subjects.all(phrase.first(), sentence).stream()
            .map(
                p -> fact(LEFT, phrase, sentence, p, Post.none(phrase.end()), LeadershipEvent.LEFT))
            .toList()
        : List.of();
  }

  /** Whether what somebody goes to is another place of work, not a meeting or a court. */
  private boolean isEndOfOffice(Phrase phrase) {
    int at = phrase.end();
    boolean infinitive = document.key(at - 1).equals("to") && document.key(at - 2).startsWith("l");
    return infinitive
        || document.token(Math.min(at, document.tokens().size() - 1)).isCapital()
        || WORDS_AFTER.has("work", document.key(at))
        || WORDS_AFTER.has("work", document.key(at + 1))
        || WORDS_AFTER.has("work", document.key(at + 2))
        || WORDS_AFTER.has("work", document.key(at + 3));
  }

  /** "when Ruth Moss's term there ends". */
  private Optional<Fact> termEnds(Phrase phrase, Sentence sentence) {
    return isReal(phrase)
        ? subjects
            .owning(phrase.first())
            .map(
                p ->
                    fact(
                        LEFT,
                        phrase,
                        sentence,
                        p,
                        posts.after(phrase.first() + 1),
                        LeadershipEvent.LEFT))
        : Optional.empty();
  }

  /** The body that appoints is the body of the post where no other is named. */
  private Post withAgent(Post post, Phrase phrase) {
    int end = scene.cues().verbFrom(phrase.first());
    int from = Math.max(document.sentenceOf(phrase.first()).first(), end - 12);
    for (int i = from; i < end; i++) {
      Optional<OrganisationPhrase> agent = organisations.from(i).filter(o -> o.end() == end);
      if (agent.isPresent()) {
        return new Post(post.role(), agent, post.joint(), post.end());
      }
    }
    return post;
  }

  private int roleEnd(int token, Sentence sentence) {
    for (int i = token; i <= token + 3 && i < sentence.last(); i++) {
      Role role = roleAt[i];
      if (role != null) {
        return role.end();
      }
    }
    return token;
  }

  /** "took over as head of A", "will be chief executive of A", "would chair both". */
  private Optional<Fact> takesOver(Phrase phrase, Sentence sentence) {
    String verb = document.key(phrase.first());
    boolean leads = phrase.length() == 1 && isLeading(verb);
    boolean needsRole = needsRole(phrase);
    if (leads && !isPlanned(phrase) || !isReal(phrase)) {
      return Optional.empty();
    }
    Post post = posts.after(phrase.end());
    boolean enough =
        needsRole ? post.role().isPresent() : post.isNamed() && !addsSomethingElse(verb, post);
    Post full = leads ? chairing(verb, post) : afterMerger(phrase, sentence, post);
    return enough && (!leads || post.role().isEmpty())
        ? subjects.of(phrase.first(), sentence).flatMap(p -> appointed(phrase, sentence, p, full))
        : Optional.empty();
  }

  /** "adds B to his duties" is an appointment; all else that is added is none. */
  private boolean addsSomethingElse(String verb, Post post) {
    boolean own =
        switch (document.key(post.end() + 1)) {
          case "his", "her", "their" -> document.key(post.end()).equals("to");
          default -> false;
        };
    return verb.startsWith("add") && !own;
  }

  /** "starts there" and "moved to" tell of an office only with its name. */
  private boolean needsRole(Phrase phrase) {
    boolean be = document.key(phrase.end() - 1).equals("be");
    return be || WORDS_AFTER.has("with-role", document.key(phrase.first()));
  }

  private static Post chairing(String verb, Post post) {
    return verb.equals("chair")
        ? new Post(Optional.of("chair"), post.organisation(), post.joint(), post.end())
        : post;
  }

  /** "is to be chief executive once the merger takes place": of what the merger makes. */
  private Post afterMerger(Phrase phrase, Sentence sentence, Post post) {
    boolean be = document.key(phrase.end() - 1).equals("be");
    boolean merger =
        sentence.tokens().stream()
            .anyMatch(t -> t.index() > phrase.end() && t.key().startsWith("merg"));
    return be && merger && post.role().isPresent() && post.organisation().isEmpty()
        ? new Post(
            post.role(),
            Optional.of(organisations.partners(phrase.first(), post.end())),
            post.joint(),
            post.end())
        : post;
  }

  private static boolean isLeading(String verb) {
    return switch (verb) {
      case "lead", "head", "run", "chair" -> true;
      default -> false;
    };
  }

  private Optional<Fact> appointed(
      Phrase phrase, Sentence sentence, PersonMention person, Post post) {
    LeadershipEvent event =
        post.isShared() ? LeadershipEvent.JOINT_APPOINTMENT : LeadershipEvent.APPOINTED;
    return Optional.of(fact(APPOINTED, phrase, sentence, person, post, event));
  }

  private List<Fact> goes(Phrase phrase, Sentence sentence, LeadershipEvent event, String rule) {
    Judgement judgement = scene.cues().at(phrase.first());
    boolean calledOff = judgement.factuality().polarity() == Polarity.NEGATIVE;
    if (isMerelyPossible(judgement) && !calledOff || leavesSomethingElse(phrase)) {
      return List.of();
    }
    LeadershipEvent actual = calledOff ? LeadershipEvent.HOLDS : event;
    Post post = posts.after(phrase.end());
    return subjects.all(phrase.first(), sentence).stream()
        .map(p -> fact(calledOff ? STAYS : rule, phrase, sentence, p, post, actual))
        .toList();
  }

  /** "left a gap", "left with a deficit": what is left is neither a body nor an office. */
  private boolean leavesSomethingElse(Phrase phrase) {
    if (!WORDS_AFTER.has("verb", document.key(phrase.first())) || phrase.length() > 1) {
      return false;
    }
    int at = phrase.end();
    boolean article = WORDS_AFTER.has("article", document.key(at));
    if (!article) {
      return WORDS_AFTER.has("not", document.key(at));
    }
    if (organisations.from(at).isPresent()) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (WORDS_AFTER.has("office", document.key(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the departure of former chief executive X", "X's retirement", "the appointment of X as chair".
   */
  private Optional<Fact> noun(
      Phrase phrase, Sentence sentence, LeadershipEvent event, String rule) {
    Optional<PersonMention> owner = subjects.owning(phrase.first());
    boolean of = document.key(phrase.end()).equals("of");
    Optional<PersonMention> person =
        owner.isPresent() || !of
            ? owner
            : subjects.after(phrase.end() + 1, roleEnd(phrase.end() + 1, sentence));
    if (!isReal(phrase)) {
      return Optional.empty();
    }
    return person.map(
        p -> {
          Post behind = posts.after(p.end());
          Post before = of ? posts.after(phrase.end() + 1) : Post.none(phrase.end());
          Post post = behind.role().isPresent() || before.role().isEmpty() ? behind : before;
          Fact fact = fact(rule, phrase, sentence, p, post, event);
          boolean shared = event == LeadershipEvent.APPOINTED && post.isShared();
          return shared ? fact.as(LeadershipEvent.JOINT_APPOINTMENT) : fact;
        });
  }

  private Fact fact(
      String rule,
      Phrase phrase,
      Sentence sentence,
      PersonMention person,
      Post post,
      LeadershipEvent event) {
    List<Employer> employers = Fact.employersOf(post.organisation());
    int clauseEnd = post.isNamed() ? post.end() : scene.cues().clauseAt(phrase.first()).end();
    int first = Math.min(person.first(), phrase.first());
    int end = Math.min(Math.max(clauseEnd, person.end()), sentence.last());
    return new Fact(
        rule,
        person,
        post.role(),
        employers,
        post.organisation().flatMap(OrganisationPhrase::unnamed),
        event,
        Optional.empty(),
        new Fact.Place(Math.max(first, sentence.first()), end, phrase.first(), phrase.end()),
        !employers.isEmpty());
  }

  private boolean isPassive(Phrase phrase) {
    for (int i = scene.cues().verbFrom(phrase.first()); i < phrase.first(); i++) {
      switch (document.key(i)) {
        case "was", "were", "been", "be", "is", "are", "being" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "would chair both" tells of a new office, "has run the trust" of one that is held. */
  private boolean isPlanned(Phrase phrase) {
    boolean withAuxiliary = scene.cues().verbFrom(phrase.first()) < phrase.first();
    return withAuxiliary && scene.cues().at(phrase.first()).factuality().tense() == Tense.PLANNED;
  }

  private boolean isReal(Phrase phrase) {
    Judgement judgement = scene.cues().at(phrase.first());
    return judgement.factuality().polarity() == Polarity.POSITIVE && !isMerelyPossible(judgement);
  }

  private static boolean isMerelyPossible(Judgement judgement) {
    return judgement.factuality().certainty() == Certainty.POSSIBLE
        && judgement.condition().isEmpty();
  }
}
