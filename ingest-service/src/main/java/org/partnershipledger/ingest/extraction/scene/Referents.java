package org.partnershipledger.ingest.extraction.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.Sets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * Whom the words of each sentence stand for: names, places that bodies are called after, groups,
 * and singular descriptions ("the trust", "its neighbour", "it") by what the text speaks of.
 */
public final class Referents {
  private static final Set<String> PREPOSITIONS = words("prepositions");
  private static final Set<String> NOT_NAMES = words("not-names");

  private static final Set<String> OWNED = words("owned");
  private static final Set<String> GIVING = words("giving");
  private static final Set<String> PASSING = words("passing");
  private static final Set<String> JOINED = words("joined");
  private static final Set<String> LEAVING = words("leaving");

  private final Scene scene;
  private final Document document;
  private final List<Body> bodies;
  private final List<@Nullable List<Referent>> bySentence = new ArrayList<>();
  private final SingleBodies singles;

  /** The topic before each sentence as far as it was asked for: each follows from the last. */
  private final List<Optional<Body>> topics = new ArrayList<>(List.of(Optional.empty()));

  private Optional<Body> articleTopic = Optional.empty();

  /** The parties before each sentence as far as they were asked for. */
  private final List<Optional<List<Body>>> parties = new ArrayList<>(List.of(Optional.empty()));

  Referents(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    Map<String, Body> distinct = new LinkedHashMap<>();
    scene
        .mentions()
        .forEach(m -> distinct.putIfAbsent(m.body().id().orElse(m.body().key()), m.body()));
    this.bodies = List.copyOf(distinct.values());
    document.sentences().forEach(s -> bySentence.add(null));
    this.singles = new SingleBodies(document, this);
  }

  private static Set<String> words(String section) {
    return WordSets.of(Referents.class, "referents." + section);
  }

  /** The referents of a sentence, in order. */
  public List<Referent> in(Sentence sentence) {
    List<Referent> known = bySentence.get(sentence.index());
    if (known != null) {
      return known;
    }
    List<Referent> found = new ArrayList<>(fixed(sentence));
    found.addAll(singles.in(sentence, found));
    found.sort(Comparator.comparingInt(Referent::first));
    bySentence.set(sentence.index(), List.copyOf(found));
    return found;
  }

  /** What needs no other sentence: names, coordinated names, groups, places. */
  private List<Referent> fixed(Sentence sentence) {
    List<Referent> found = new ArrayList<>();
    List<Mention> mentions = scene.mentionsIn(sentence);
    List<BodySet> sets = Sets.of(document, sentence, mentions);
    for (Mention mention : mentions) {
      if (isOwner(mention.body())) {
        found.add(new Referent(mention.first(), mention.end(), inSet(mention, sets), true));
      }
    }
    for (GroupMention group : scene.groupsIn(sentence)) {
      if (group.isBound()) {
        found.add(new Referent(group.first(), group.end(), group.bodies(), !group.pronoun()));
      }
    }
    int named = found.size();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      boolean mayName = document.token(i).isCapital() && isFree(i, found.subList(0, named));
      Optional<Referent> place = mayName ? placeName(i, sentence) : Optional.empty();
      place.filter(p -> isFree(p.end() - 1, found)).ifPresent(found::add);
    }
    return found;
  }

  static boolean isFree(int token, List<Referent> taken) {
    for (Referent referent : taken) {
      if (token >= referent.first() && token < referent.end()) {
        return false;
      }
    }
    return true;
  }

  private static List<Body> inSet(Mention mention, List<BodySet> sets) {
    return sets.stream()
        .filter(s -> s.at() >= mention.end() && s.bodies().contains(mention.body()))
        .findFirst()
        .map(BodySet::bodies)
        .orElse(List.of(mention.body()));
  }

  static boolean isOwner(Body body) {
    return body.isProvider() || body.isCommissioner() || body.isOverseer() || !body.isKnown();
  }

  /**
   * "Weston" for the one body of the article that is called after it, where it is not a place; "At
   * Weston, the deficit is" speaks of the body again.
   */
  private Optional<Referent> placeName(int token, Sentence sentence) {
    boolean fronted = token == sentence.first() + 1 && document.key(token - 1).equals("at");
    boolean place =
        token > sentence.first()
            && !fronted
            && PREPOSITIONS.contains(document.key(token - 1))
            && !isPossessive(token + 1);
    return place ? Optional.empty() : calledAt(token);
  }

  /**
   * The words that the one body of the article is called by: the start of its name, or one word.
   */
  Optional<Referent> calledAt(int token) {
    int end = token;
    while (end < document.tokens().size() && document.token(end).isCapital()) {
      end++;
    }
    Optional<Body> start = end > token + 1 ? startingWith(token, end) : Optional.empty();
    boolean within =
        token > document.sentenceOf(token).first() && document.token(token - 1).isCapital();
    if (start.isEmpty() && isPossessive(end) && !within) {
      start = startingWith(token, end + 1); // "St George's finished the year"
      end = start.isPresent() ? end + 1 : end;
    }
    int last = end;
    return start.isPresent()
        ? start.map(b -> new Referent(token, last, List.of(b), true))
        : called(token).map(b -> new Referent(token, token + 1, List.of(b), true));
  }

  /** "Mid Sussex", "United Norfolk": the one body whose name begins with these words. */
  private Optional<Body> startingWith(int first, int end) {
    StringBuilder start = new StringBuilder(document.key(first));
    for (int i = first + 1; i < end; i++) {
      start.append(isPossessive(i) ? "" : " ").append(document.key(i));
    }
    String words = start.append(' ').toString().replace('\u2019', '\'');
    List<Body> begins =
        bodies.stream()
            .filter(b -> !b.isOverseer())
            .filter(b -> stem(b).startsWith(words))
            .toList();
    return begins.size() == 1 ? Optional.of(begins.getFirst()) : Optional.empty();
  }

  /** The one body of the article whose name begins with this word, else holds it. */
  private Optional<Body> called(int token) {
    Token word = document.token(token);
    boolean name = word.isCapital() && word.text().length() > 3 && !NOT_NAMES.contains(word.key());
    if (!name || isPartOfName(token, document.sentenceOf(token))) {
      return Optional.empty();
    }
    List<Body> begins = bodies.stream().filter(b -> begins(b, word.key())).toList();
    if (begins.isEmpty()) {
      begins = bodies.stream().filter(b -> hasWord(b, word.key())).toList();
    }
    return begins.size() == 1 ? Optional.of(begins.getFirst()) : Optional.empty();
  }

  /** "Weston Hospital Radio", "Jane Weston": part of another name. */
  private boolean isPartOfName(int token, Sentence sentence) {
    boolean before = token > sentence.first() + 1 && document.token(token - 1).isCapital();
    return before
        || isPossessive(token + 1) && !OWNED.contains(document.key(token + 2))
        || isPersonal(token);
  }

  private boolean isPossessive(int token) {
    return token < document.tokens().size()
        && document.token(token).shape() == Token.Shape.POSSESSIVE;
  }

  private boolean isPersonal(int token) {
    return scene.personsIn(document.sentenceOf(token)).stream()
        .anyMatch(p -> token >= p.first() && token < p.end());
  }

  private static boolean begins(Body body, String word) {
    return body.isProvider() && stem(body).startsWith(word + " ");
  }

  private static String stem(Body body) {
    String name = body.name().toLowerCase(java.util.Locale.ROOT);
    return name.startsWith("the ") ? name.substring(4) : name;
  }

  private static boolean hasWord(Body body, String word) {
    return body.isProvider()
        && (" " + body.name().toLowerCase(java.util.Locale.ROOT) + " ").contains(" " + word + " ");
  }

  /**
   * The body that the text speaks of just before a sentence; a new paragraph goes back to whom the
   * article is about.
   */
  Optional<Body> topicBefore(Sentence sentence) {
    while (topics.size() <= sentence.index()) {
      int before = topics.size() - 1;
      Optional<Body> subject = subject(document.sentences().get(before));
      Optional<Body> next = subject.isPresent() ? subject : topics.get(before);
      boolean opens = opensParagraph(before + 1);
      articleTopic = opens && articleTopic.isEmpty() ? next : articleTopic;
      topics.add(opens ? articleTopic : next);
    }
    return topics.get(sentence.index());
  }

  private boolean opensParagraph(int sentence) {
    List<Sentence> all = document.sentences();
    return sentence < all.size() && all.get(sentence).block() != all.get(sentence - 1).block();
  }

  /** The one body that a sentence is about: its first, unless that only oversees or is placed. */
  private Optional<Body> subject(Sentence sentence) {
    Optional<Body> placed = Optional.empty();
    for (Referent referent : in(sentence)) {
      if (referent.isSingle() && !referent.isOverseer() && !isPassing(referent, sentence)) {
        if (!isPlaced(referent.first(), sentence)) {
          return Optional.of(referent.bodies().getFirst());
        }
        placed = placed.isEmpty() ? Optional.of(referent.bodies().getFirst()) : placed;
      }
    }
    return placed;
  }

  /** "comes from Weston", "left to run Weston", "unlike Weston": told of only in passing. */
  private boolean isPassing(Referent referent, Sentence sentence) {
    int at = referent.first() - 1;
    if (at >= sentence.first() && document.key(at).equals("the")) {
      at--;
    }
    boolean moved = at > sentence.first() && document.key(at - 1).equals("to");
    return at >= sentence.first()
        && (PASSING.contains(document.key(at))
            || moved && JOINED.contains(document.key(at)) && hasLeft(sentence, at));
  }

  private boolean hasLeft(Sentence sentence, int before) {
    for (int i = sentence.first(); i < before; i++) {
      if (LEAVING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The single body that a sentence opens with, if it opens with its name. */
  Optional<Body> opener(Sentence sentence) {
    return fixed(sentence).stream()
        .filter(r -> r.first() - sentence.first() <= 2 && r.isSingle())
        .map(r -> r.bodies().getFirst())
        .findFirst();
  }

  /** "lent it", "pay the trust": the object of a verb of giving. */
  static boolean isGiven(Document document, int token) {
    return token > 0 && GIVING.contains(document.key(token - 1));
  }

  /** Whether a preposition stands before it. */
  boolean isPlaced(int token, Sentence sentence) {
    int at = token - 1;
    if (at >= sentence.first() && document.key(at).equals("the")) {
      at--;
    }
    return at >= sentence.first() && PREPOSITIONS.contains(document.key(at));
  }

  /** The set of bodies that the text last put together before a token, else the first after it. */
  Optional<List<Body>> parties(Sentence sentence) {
    while (parties.size() <= sentence.index() + 1) {
      int next = parties.size() - 1;
      Optional<List<Body>> set = setIn(document.sentences().get(next));
      parties.add(set.isPresent() ? set : parties.get(next));
    }
    return parties.get(sentence.index() + 1);
  }

  private Optional<List<Body>> setIn(Sentence sentence) {
    for (Referent referent : fixed(sentence).reversed()) {
      if (referent.bodies().size() > 1 && !referent.isOverseer()) {
        return Optional.of(referent.bodies());
      }
    }
    return Optional.empty();
  }
}
