package org.partnershipledger.ingest.extraction.leadership;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Reads how persons come to offices: appointed, taking over, succeeding. */
final class Entries {
  private static final WordSections WORDS = WordSections.of(Entries.class, "after-leave.txt");
  private static final int FAR_PURPOSE = 12;

  private final Scene scene;
  private final Document document;
  private final OrganisationPhrases organisations;
  private final PostReader posts;
  private final Subject subjects;
  private final MoveFacts facts;

  Entries(
      Scene scene,
      OrganisationPhrases organisations,
      PostReader posts,
      Subject subjects,
      MoveFacts facts) {
    this.scene = scene;
    this.document = scene.document();
    this.organisations = organisations;
    this.posts = posts;
    this.subjects = subjects;
    this.facts = facts;
  }

  /**
   * "X was appointed as joint chief executive of A and B", "A has appointed X as chief executive".
   */
  Optional<Fact> chosen(Phrase phrase, Sentence sentence) {
    if (!facts.isReal(phrase)) {
      return Optional.empty();
    }
    boolean reduced = document.key(phrase.first() - 1).equals(",");
    if (facts.isPassive(phrase) || reduced) {
      Post post = posts.after(phrase.end());
      return subjects
          .of(phrase.first(), sentence)
          .filter(p -> post.isNamed())
          .flatMap(p -> appointed(phrase, sentence, p, post));
    }
    Optional<PersonMention> object =
        subjects.after(phrase.end(), facts.roleEnd(phrase.end(), sentence));
    return object.flatMap(
        p -> {
          Post own = posts.after(p.end());
          Post behind = own.role().isPresent() ? own : posts.after(behindApposition(p, sentence));
          Post post = behind.role().isPresent() ? behind : posts.after(phrase.end());
          Post full = post.organisation().isPresent() ? post : withAgent(post, phrase);
          return post.role().isEmpty() ? Optional.empty() : appointed(phrase, sentence, p, full);
        });
  }

  /** "Have chosen X, now head of A, to be their chief executive": behind what is said of X. */
  private int behindApposition(PersonMention person, Sentence sentence) {
    if (!document.key(person.end()).equals(",")) {
      return person.end();
    }
    for (int i = person.end() + 1; i < sentence.last() && i < person.end() + FAR_PURPOSE; i++) {
      boolean purpose = document.key(i + 1).equals("to") || document.key(i + 1).equals("as");
      if (document.key(i).equals(",") && purpose) {
        return i + 1;
      }
    }
    return person.end();
  }

  /** "has been picked to chair the boards of all four". */
  Optional<Fact> leads(Phrase phrase, Sentence sentence) {
    Post post = posts.after(phrase.end());
    boolean real = facts.isReal(phrase) && facts.isPassive(phrase) && post.isNamed();
    Post full = chairing(document.key(phrase.end() - 1), post);
    return real
        ? subjects.of(phrase.first(), sentence).flatMap(p -> appointed(phrase, sentence, p, full))
        : Optional.empty();
  }

  /** "bows out in favour of Y", "his successor, Y": Y comes to the office that is left. */
  Optional<Fact> successor(Phrase phrase, Sentence sentence) {
    int at = document.key(phrase.end()).equals(",") ? phrase.end() + 1 : phrase.end();
    return facts.isReal(phrase)
        ? subjects
            .after(at, facts.roleEnd(at, sentence))
            .filter(p -> sentence.holds(p.first()))
            .map(
                p ->
                    facts.fact(
                        MoveReader.SUCCEEDS,
                        phrase,
                        sentence,
                        p,
                        posts.after(p.end()),
                        LeadershipEvent.APPOINTED))
        : Optional.empty();
  }

  /** "Y will mind the shop", "Y takes her place": Y comes to the office of whoever goes. */
  Optional<Fact> standsIn(Phrase phrase, Sentence sentence) {
    return facts.isReal(phrase)
        ? subjects
            .of(phrase.first(), sentence)
            .map(
                p ->
                    facts.fact(
                        MoveReader.SUCCEEDS,
                        phrase,
                        sentence,
                        p,
                        Post.none(phrase.end()),
                        LeadershipEvent.APPOINTED))
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

  /** "took over as head of A", "will be chief executive of A", "would chair both". */
  Optional<Fact> takesOver(Phrase phrase, Sentence sentence) {
    String verb = document.key(phrase.first());
    boolean leads = phrase.length() == 1 && isLeading(verb);
    boolean needsRole = needsRole(phrase);
    Optional<PersonMention> mover = purposeOf(phrase, sentence);
    boolean told = !leads || mover.isPresent() || facts.isPlanned(phrase);
    if (!told || !facts.isReal(phrase)) {
      return Optional.empty();
    }
    Post post = posts.after(phrase.end());
    boolean enough =
        needsRole ? post.role().isPresent() : post.isNamed() && !addsSomethingElse(verb, post);
    Post full = leads ? chairing(verb, post) : afterMerger(phrase, sentence, post);
    return enough && (!leads || post.role().isEmpty())
        ? mover
            .or(() -> subjects.of(phrase.first(), sentence))
            .flatMap(p -> appointed(phrase, sentence, p, full))
        : Optional.empty();
  }

  /** "X left in May to run A", "X, who moved from B to become chief executive of A": X does. */
  private Optional<PersonMention> purposeOf(Phrase phrase, Sentence sentence) {
    int to = phrase.first() - 1;
    if (!document.key(to).equals("to")) {
      return Optional.empty();
    }
    for (int i = to - 1; i > Math.max(sentence.first(), to - FAR_PURPOSE); i--) {
      if (WORDS.has("move", document.key(i))) {
        return facts.isReal(phrase) ? subjects.of(i, sentence) : Optional.empty();
      }
    }
    return Optional.empty();
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
    return be || WORDS.has("with-role", document.key(phrase.first()));
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
    return Optional.of(facts.fact(MoveReader.APPOINTED, phrase, sentence, person, post, event));
  }
}
