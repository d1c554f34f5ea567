package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
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

  private final Document document;
  private final PostReader posts;
  private final Subject subjects;
  private final MoveFacts facts;
  private final Entries entries;
  private final Exits exits;

  MoveReader(Scene scene, OrganisationPhrases organisations, List<Role> roles) {
    this.document = scene.document();
    this.posts = new PostReader(scene, roles, organisations);
    this.subjects = new Subject(document, scene.cues(), scene.persons(), roles);
    this.facts = new MoveFacts(scene, roles);
    this.entries = new Entries(scene, organisations, posts, subjects, facts);
    this.exits = new Exits(document, organisations, posts, subjects, facts);
  }

  /** The moves that a sentence tells, in order. */
  List<Fact> of(Sentence sentence) {
    List<Fact> moves = new ArrayList<>();
    if (document.key(sentence.last() - 1).equals("?")) {
      return moves;
    }
    int done = -1;
    List<Phrase> phrases = WORDS.find(sentence.tokens());
    for (Phrase phrase : phrases) {
      if (phrase.first() < done || isShorter(phrase, phrases)) {
        continue;
      }
      List<Fact> read = read(phrase, sentence);
      if (!read.isEmpty()) {
        moves.addAll(read);
        done = phrase.end();
      }
    }
    return moves;
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
      case "appointed.passive" -> entries.chosen(phrase, sentence).stream().toList();
      case "appointed.active" -> takesOver(phrase, sentence);
      case "appointed.noun" ->
          noun(phrase, sentence, LeadershipEvent.APPOINTED, APPOINTED).stream().toList();
      case "appointed.lead" -> entries.leads(phrase, sentence).stream().toList();
      case "successor" -> entries.successor(phrase, sentence).stream().toList();
      case "stands-in" -> entries.standsIn(phrase, sentence).stream().toList();
      case "left.towards" -> exits.towards(phrase, sentence);
      case "left.term" -> exits.termEnds(phrase, sentence).stream().toList();
      case "left.active" -> exits.goes(phrase, sentence, LeadershipEvent.LEFT, LEFT);
      case "left.passive" ->
          facts.isPassive(phrase)
              ? exits.goes(phrase, sentence, LeadershipEvent.LEFT, LEFT)
              : List.of();
      case "left.noun" -> noun(phrase, sentence, LeadershipEvent.LEFT, LEFT).stream().toList();
      case "retired.active" -> exits.goes(phrase, sentence, LeadershipEvent.RETIRED, RETIRED);
      case "retired.noun" ->
          noun(phrase, sentence, LeadershipEvent.RETIRED, RETIRED).stream().toList();
      case "stays.active" -> exits.goes(phrase, sentence, LeadershipEvent.HOLDS, STAYS);
      default -> List.of();
    };
  }

  /** Who takes over, and whom the words say to be replaced. */
  private List<Fact> takesOver(Phrase phrase, Sentence sentence) {
    List<Fact> moves = new ArrayList<>(exits.predecessors(phrase, sentence));
    entries.takesOver(phrase, sentence).ifPresent(moves::addFirst);
    return moves;
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
            : subjects.after(phrase.end() + 1, facts.roleEnd(phrase.end() + 1, sentence));
    if (!facts.isReal(phrase)) {
      return Optional.empty();
    }
    return person.map(
        p -> {
          Post behind = posts.after(p.end());
          Post before = of ? posts.after(phrase.end() + 1) : Post.none(phrase.end());
          Post post = behind.role().isPresent() || before.role().isEmpty() ? behind : before;
          Fact fact = facts.fact(rule, phrase, sentence, p, post, event);
          boolean shared = event == LeadershipEvent.APPOINTED && post.isShared();
          return shared ? fact.as(LeadershipEvent.JOINT_APPOINTMENT) : fact;
        });
  }
}
