package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.UnresolvedBodies;
import org.partnershipledger.ingest.extraction.lexicon.Phrases;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;

/**
 * Binds group phrases: to the latest set of the same number and kind; else to all bodies of that
 * kind in the article when the number fits; else, for an announcement, to the set that follows.
 */
public final class GroupFinder {
  /** How many sets are looked at for one phrase; no article that is read by people has more. */
  private static final int MOST_SETS = 200;

  /** In how many sentences before it the bodies of a group phrase are named one by one. */
  private static final int JUST_BEFORE = 5;

  private final Document document;
  private final List<List<Mention>> mentionsOfSentence;
  private final List<BodySet> sets = new ArrayList<>();
  private final List<BodySet> distinctSets = new ArrayList<>();
  private final Map<BodyClass, List<Body>> all = new EnumMap<>(BodyClass.class);
  private final Predicate<Sentence> joins;
  private final int firstOfProviders;
  private final List<Body> firstProviders;

  private GroupFinder(Document document, List<Mention> mentions, Predicate<Sentence> joins) {
    this.document = document;
    this.joins = joins;
    this.mentionsOfSentence = bySentence(document, mentions);
    BodyIndex seen = new BodyIndex();
    for (Mention mention : mentions) {
      if (seen.add(mention.body())) {
        BodyClass kind = BodyClass.of(mention.body());
        all.computeIfAbsent(kind, k -> new ArrayList<>()).add(mention.body());
      }
    }
    collectSets();
    NamedInTurn.in(document, mentionsOfSentence, sets).ifPresent(sets::add);
    sets.sort(Comparator.comparingInt(BodySet::at));
    firstOfProviders = firstOfProviders();
    firstProviders = firstProviders();
  }

  /**
   * The group phrases of a document, bound as far as the text allows.
   *
   * @param mentions the organisations named
   * @param phrases listed words; bodies that share a sentence with a word for joining make a set
   */
  public static List<GroupMention> find(
      Document document, List<Mention> mentions, Phrases phrases) {
    boolean[] joins = new boolean[document.sentences().size()];
    phrases.all().stream()
        .filter(p -> p.category().startsWith("join."))
        .forEach(p -> joins[document.sentenceOf(p.first()).index()] = true);
    return new GroupFinder(document, mentions, s -> joins[s.index()])
        .run(taken(document, mentions));
  }

  private static boolean[] taken(Document document, List<Mention> mentions) {
    boolean[] taken = new boolean[document.tokens().size()];
    for (Mention mention : mentions) {
      java.util.Arrays.fill(taken, mention.first(), mention.end(), true);
    }
    return taken;
  }

  private static List<List<Mention>> bySentence(Document document, List<Mention> mentions) {
    List<List<Mention>> lists = new ArrayList<>();
    document.sentences().forEach(s -> lists.add(new ArrayList<>()));
    mentions.forEach(m -> lists.get(document.sentenceOf(m.first()).index()).add(m));
    return lists;
  }

  private void collectSets() {
    BodyIndex ofBlock = new BodyIndex();
    Set<List<Body>> met = new HashSet<>();
    int block = -1;
    for (Sentence sentence : document.sentences()) {
      List<Mention> here = mentionsOfSentence.get(sentence.index());
      if (sentence.block().index() != block) {
        ofBlock.clear();
        block = sentence.block().index();
      }
      List<BodySet> made = setsOf(sentence, here);
      here.forEach(m -> ofBlock.add(m.body()));
      if (made.isEmpty() && !here.isEmpty()) {
        refreshed(ofBlock, here.getLast().end()).ifPresent(made::add);
      }
      sets.addAll(made);
      for (BodySet set : made) {
        if (distinctSets.size() < MOST_SETS && met.add(set.bodies())) {
          distinctSets.add(set);
        }
      }
    }
  }

  /** Index of the first set of providers; past the last set when there is none. */
  private int firstOfProviders() {
    int at = 0;
    while (at < sets.size() && !sets.get(at).isOf(BodyClass.PROVIDER)) {
      at++;
    }
    return at;
  }

  private List<BodySet> setsOf(Sentence sentence, List<Mention> here) {
    List<BodySet> made = new ArrayList<>(Sets.of(document, sentence, here));
    List<Mention> providers =
        joins.test(sentence)
            ? here.stream().filter(m -> m.body().isProvider()).toList()
            : List.of();
    if (!providers.isEmpty()) {
      BodySet frame =
          BodySet.of(providers.stream().map(Mention::body).toList(), providers.getLast().end());
      if (frame.size() > 1) {
        made.add(frame);
      }
    }
    return made;
  }

  /** A paragraph that names all members of an earlier set again brings that set to mind. */
  private Optional<BodySet> refreshed(BodyIndex ofBlock, int at) {
    for (BodySet set : distinctSets) {
      if (ofBlock.holdsAll(set.bodies())) {
        return Optional.of(new BodySet(set.bodies(), at));
      }
    }
    return Optional.empty();
  }

  private List<GroupMention> run(boolean[] taken) {
    List<GroupMention> groups = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int offset = 0;
      while (offset < sentence.tokens().size()) {
        GroupPhrase phrase =
            taken[sentence.first() + offset] ? null : GroupPhrase.at(sentence, offset);
        if (phrase == null || overlaps(phrase, taken)) {
          offset++;
        } else {
          groups.add(bind(phrase, groups));
          offset = phrase.end() - sentence.first();
        }
      }
    }
    return List.copyOf(groups);
  }

  private static boolean overlaps(GroupPhrase phrase, boolean[] taken) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private GroupMention bind(GroupPhrase phrase, List<GroupMention> before) {
    if (phrase.pronoun()) {
      GroupMention last = lastGroup(before, phrase);
      if (last != null) {
        return new GroupMention(
            phrase.first(), phrase.end(), last.bodies(), last.unnamed(), last.hints(), true);
      }
    }
    Optional<List<Body>> bound =
        phrase.definite()
            ? backwards(phrase)
                .or(() -> ofParagraph(phrase))
                .or(() -> everyone(phrase))
                .or(() -> withTopic(phrase))
                .or(() -> forwards(phrase))
            : announced(phrase);
    boolean open = bound.isEmpty() && !phrase.pronoun();
    return new GroupMention(
        phrase.first(),
        phrase.end(),
        bound.orElse(List.of()),
        open ? Optional.of(unnamed(phrase)) : Optional.empty(),
        open ? hints(phrase) : List.of(),
        phrase.pronoun());
  }

  /** Fewer bodies of that kind are named than the phrase counts: they may be among them. */
  private List<Body> hints(GroupPhrase phrase) {
    return phrase
        .bodyClass()
        .filter(c -> c == BodyClass.COMMISSIONER)
        .map(this::ofClass)
        .filter(named -> named.size() < Math.max(2, phrase.count()))
        .orElse(List.of());
  }

  /** A pronoun takes the group just spoken of, unless a set was named since. */
  private @Nullable GroupMention lastGroup(List<GroupMention> before, GroupPhrase phrase) {
    if (before.isEmpty()) {
      return null;
    }
    GroupMention last = before.getLast();
    boolean fits = phrase.count() == GroupPhrase.UNCOUNTED || sizeOf(last) == phrase.count();
    boolean setSince = before(phrase.first()) > before(last.end());
    return fits && !setSince && (last.isBound() || last.unnamed().isPresent()) ? last : null;
  }

  private static int sizeOf(GroupMention group) {
    return group.isBound()
        ? group.bodies().size()
        : group.unnamed().map(u -> u.count().orElse(0)).orElse(0);
  }

  private Optional<List<Body>> backwards(GroupPhrase phrase) {
    int from = before(phrase.first()) - 1;
    for (int i = from; i >= Math.max(0, from - MOST_SETS); i--) {
      if (fits(phrase, sets.get(i))) {
        return Optional.of(sets.get(i).bodies());
      }
    }
    return Optional.empty();
  }

  private Optional<List<Body>> forwards(GroupPhrase phrase) {
    int from = before(phrase.first());
    for (int i = from; i < Math.min(sets.size(), from + MOST_SETS); i++) {
      if (fits(phrase, sets.get(i))) {
        return Optional.of(sets.get(i).bodies());
      }
    }
    return Optional.empty();
  }

  /** How many sets can be meant at a token; sets are in the order of the text. */
  private int before(int token) {
    return Sorted.firstBehind(sets, BodySet::at, token);
  }

  private List<Body> ofClass(BodyClass kind) {
    return all.getOrDefault(kind, List.of());
  }

  private Optional<List<Body>> everyone(GroupPhrase phrase) {
    BodyClass wanted = phrase.bodyClass().orElse(BodyClass.PROVIDER);
    List<Body> fitting = ofClass(wanted);
    boolean counted = phrase.count() != GroupPhrase.UNCOUNTED;
    return fitting.size() > 1 && counted && fitting.size() == phrase.count()
        ? Optional.of(fitting)
        : Optional.empty();
  }

  /** "A is managed by others. B supplies its chair. Both trusts": named one by one just before. */
  private Optional<List<Body>> ofParagraph(GroupPhrase phrase) {
    BodyClass wanted = phrase.bodyClass().orElse(BodyClass.PROVIDER);
    Sentence own = document.sentenceOf(phrase.first());
    List<Body> named = new ArrayList<>();
    int limit = Math.max(0, own.index() - JUST_BEFORE);
    for (int i = own.index(); i >= limit && isInBlockOf(own, i); i--) {
      for (Mention mention : mentionsOfSentence.get(i)) {
        if (mention.end() <= phrase.first() && BodyClass.of(mention.body()) == wanted) {
          named.add(mention.body());
        }
      }
    }
    List<Body> once = BodySet.of(named, phrase.first()).bodies();
    return once.size() > 1 && once.size() == phrase.count() ? Optional.of(once) : Optional.empty();
  }

  /**
   * "B will support the trust. The two boards": the one just named, with whom the text is about.
   */
  private Optional<List<Body>> withTopic(GroupPhrase phrase) {
    Sentence own = document.sentenceOf(phrase.first());
    if (phrase.count() != 2 || own.index() == 0) {
      return Optional.empty();
    }
    List<Body> before = providersOf(own.index() - 1);
    boolean sameBlock = isInBlockOf(own, own.index() - 1);
    List<Body> topic = firstProviders;
    boolean pair = sameBlock && before.size() == 1 && !topic.isEmpty();
    return pair && !BodySet.sameBody(before.getFirst(), topic.getFirst())
        ? Optional.of(List.of(topic.getFirst(), before.getFirst()))
        : Optional.empty();
  }

  private List<Body> providersOf(int sentence) {
    return BodySet.of(
            mentionsOfSentence.get(sentence).stream()
                .map(Mention::body)
                .filter(Body::isProvider)
                .toList(),
            0)
        .bodies();
  }

  /** The providers of the first sentence that names any, the one that it begins with first. */
  private List<Body> firstProviders() {
    for (int i = 0; i < mentionsOfSentence.size(); i++) {
      List<Body> named = providersOf(i);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private boolean isInBlockOf(Sentence own, int sentence) {
    return document.sentences().get(sentence).block().index() == own.block().index();
  }

  /**
   * An announcement ("Two NHS trusts in the Midlands") is bound forwards, once, near the top of the
   * text; further down, with a place of its own, it is a new set that nobody names.
   */
  private Optional<List<Body>> announced(GroupPhrase phrase) {
    boolean setBefore = before(phrase.first()) > 0;
    if (setBefore || phrase.count() == GroupPhrase.UNCOUNTED) {
      return phrase.place().isEmpty() && phrase.count() != GroupPhrase.UNCOUNTED
          ? backwards(phrase)
          : Optional.empty();
    }
    return forwards(phrase).or(() -> everyone(phrase));
  }

  /** Words that do not say what the bodies are mean providers before overseers. */
  private boolean fits(GroupPhrase phrase, BodySet set) {
    if (phrase.bodyClass().isEmpty() && set.hasOverseer() && hasProvidersBefore(phrase)) {
      return false;
    }
    boolean number = phrase.count() == GroupPhrase.UNCOUNTED || set.size() == phrase.count();
    boolean kind = phrase.bodyClass().map(set::isOf).orElse(true);
    return number && kind;
  }

  private boolean hasProvidersBefore(GroupPhrase phrase) {
    return firstOfProviders < before(phrase.first());
  }

  private static UnresolvedBodies unnamed(GroupPhrase phrase) {
    OptionalInt count =
        phrase.count() == GroupPhrase.UNCOUNTED
            ? OptionalInt.empty()
            : OptionalInt.of(phrase.count());
    return new UnresolvedBodies(count, phrase.type(), phrase.place());
  }
}
