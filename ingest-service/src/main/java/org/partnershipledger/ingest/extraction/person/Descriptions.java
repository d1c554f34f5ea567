package org.partnershipledger.ingest.extraction.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Kind;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Resolves "the trust", "the company", "the new organisation" within an article. */
final class Descriptions {
  private static final WordSections WORDS = WordSections.of(Descriptions.class, "descriptions.txt");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "our", "their", "its");
  private static final int NEAR = 6;
  private static final int FAR = 8;
  private static final int FAR_BACK = 60;

  private final Document document;
  private final List<Mention> mentions;
  private final List<GroupMention> sets;
  private final Optional<Body> created;
  private final List<Body> onlyTrusts;
  private final Optional<Body> topic;

  Descriptions(Document document, List<Mention> mentions, List<GroupMention> groups) {
    this.document = document;
    this.mentions = mentions;
    this.sets = groups.stream().filter(Descriptions::isSetOfProviders).toList();
    this.created = created();
    this.onlyTrusts = onlyTrusts();
    this.topic = ArticleTopic.of(document, mentions);
  }

  /** The description that begins at a token: determiner, adjectives, noun. */
  Optional<OrganisationPhrase> from(int first) {
    if (!DETERMINERS.contains(document.key(first))) {
      return Optional.empty();
    }
    int noun = first + 1;
    while (noun < first + 4
        && WORDS.has("adjective", document.key(noun)) | WORDS.has("result", document.key(noun))) {
      noun++;
    }
    return WORDS.has("noun", document.key(noun))
        ? resolve(first, noun, noun + 1)
        : Optional.empty();
  }

  /** The description that ends before a token, such as "the new trust" in "the new trust's". */
  Optional<OrganisationPhrase> endingAt(int end, int longest, int phraseEnd) {
    int noun = end - 1;
    if (!WORDS.has("noun", document.key(noun))) {
      return Optional.empty();
    }
    for (int first = noun - 1; first >= Math.max(0, noun - longest); first--) {
      if (DETERMINERS.contains(document.key(first))) {
        return resolve(first, noun, phraseEnd);
      }
    }
    return Optional.empty();
  }

  private Optional<OrganisationPhrase> resolve(int first, int noun, int end) {
    boolean result = false;
    for (int i = first + 1; i < noun; i++) {
      if (WORDS.has("comparing", document.key(i))) {
        return Optional.of(
            new OrganisationPhrase(first, end, List.of(), Optional.empty(), Kind.COMPARED));
      }
      result |= WORDS.has("result", document.key(i));
    }
    if (result) {
      return Optional.of(result(first, end));
    }
    Body body = lastFitting(first, document.key(noun));
    List<Employer> employers =
        body == null
            ? List.of()
            : List.of(new Employer(body, first, noun + 1, Resolution.DESCRIPTION));
    return Optional.of(
        new OrganisationPhrase(first, end, employers, Optional.empty(), Kind.DESCRIBED));
  }

  /** The body that the partnership makes if the article names it, else those that make it. */
  private OrganisationPhrase result(int first, int end) {
    if (created.isPresent()) {
      Employer employer = new Employer(created.get(), first, end, Resolution.DESCRIPTION);
      return new OrganisationPhrase(first, end, List.of(employer), Optional.empty(), Kind.RESULT);
    }
    List<Employer> employers =
        lastProviders(first).stream()
            .map(b -> new Employer(b, first, end, Resolution.GROUP))
            .toList();
    return new OrganisationPhrase(first, end, employers, Optional.empty(), Kind.RESULT);
  }

  /** The body that the article tells the making of, if it names it. */
  private Optional<Body> created() {
    for (Mention mention : mentions) {
      if (mention.body().isProvider() && isBeingCreated(mention)) {
        return Optional.of(mention.body());
      }
    }
    return Optional.empty();
  }

  private boolean isBeingCreated(Mention mention) {
    for (int i = 1; i <= NEAR; i++) {
      boolean before =
          i <= 3
              && WORDS.has("created-before", document.key(mention.first() - i))
              && sameSentence(mention.first() - i, mention.first());
      boolean after =
          WORDS.has("created-after", document.key(mention.end() + i - 1))
              && i <= 3
              && sameSentence(mention.end() + i - 1, mention.first());
      if (before || after) {
        return true;
      }
    }
    return false;
  }

  private boolean sameSentence(int one, int other) {
    return one >= 0 && one < document.tokens().size() && document.sentenceOf(other).holds(one);
  }

  private static boolean isSetOfProviders(GroupMention group) {
    for (Body body : group.bodies()) {
      if (!body.isProvider()) {
        return false;
      }
    }
    return group.bodies().size() > 1;
  }

  /** The last set of providers before a token, else the first after it. */
  private @Nullable GroupMention lastGroup(int token) {
    int behind = Sorted.firstFrom(sets, GroupMention::first, token);
    return sets.isEmpty() ? null : sets.get(Math.max(0, behind - 1));
  }

  /** The bodies of the last set of providers before a token, else of the first after it. */
  List<Body> lastProviders(int token) {
    GroupMention group = lastGroup(token);
    return group == null ? onlyTrusts : group.bodies();
  }

  private @Nullable Body lastFitting(int token, String noun) {
    Mention last = null;
    int from = before(token);
    boolean site = noun.startsWith("hospital");
    if (!site && isAfterBreak(token, from) && topic.filter(b -> fits(b, noun)).isPresent()) {
      return topic.get();
    }
    for (int i = from - 1; i >= 0 && i >= from - FAR_BACK; i--) {
      Mention mention = mentions.get(i);
      if (fits(mention.body(), noun)) {
        if (last != null) {
          return isPair(mention, last, token) ? null : last.body();
        }
        last = mention;
      }
    }
    return last == null ? null : last.body();
  }

  /** Whether a paragraph begins between the last name and a token. */
  private boolean isAfterBreak(int token, int before) {
    return before > 0
        && document.sentenceOf(mentions.get(before - 1).first()).block()
            != document.sentenceOf(token).block();
  }

  /** How many mentions begin before a token. */
  private int before(int token) {
    return Sorted.firstFrom(mentions, Mention::first, token);
  }

  /** "A and B want to merge. The trust ..." leaves open which of the two. */
  private boolean isPair(Mention one, Mention other, int token) {
    boolean same =
        one.body().equals(other.body()) || document.sentenceOf(other.first()).holds(token);
    if (same || other.first() - one.end() > FAR) {
      return false;
    }
    boolean and = false;
    for (int i = one.end(); i < other.first(); i++) {
      Token link = document.token(i);
      and |= link.is("and") || link.is("&");
      boolean plain =
          link.is("and")
              || link.is("&")
              || link.is(",")
              || link.is("the")
              || link.is("(")
              || link.is(")")
              || link.shape() == Shape.UPPER;
      if (!plain) {
        return false;
      }
    }
    return and;
  }

  private static boolean fits(Body body, String noun) {
    return switch (noun) {
      case "trust", "ft", "hospital", "hospitals" -> body.isTrust();
      case "company", "enterprise", "provider" ->
          body.type() == OrganisationType.SOCIAL_ENTERPRISE
              || noun.equals("provider") && body.isProvider();
      case "regulator", "watchdog" -> body.isOverseer();
      case "ccg", "commissioner" -> body.isCommissioner();
      default -> body.isProvider();
    };
  }

  /** The body that the nearest name before a token stands for, if it gives or runs care. */
  Optional<Body> lastSingle(int token) {
    Body subject = lastSubject(token);
    return Optional.ofNullable(subject == null ? lastFitting(token, "organisation") : subject);
  }

  /**
   * The provider that opens the last sentence that names any, where that one compares it with
   * others: "A is half the size of B. Its chief executive".
   */
  private @Nullable Body lastSubject(int token) {
    Mention first = null;
    for (int i = before(token) - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      Sentence sentence = document.sentenceOf(mention.first());
      if (sentence.holds(token) || first != null && !sentence.holds(first.first())) {
        break;
      }
      first = mention.body().isProvider() ? mention : first;
    }
    if (first == null) {
      return null;
    }
    int at = first.first() - document.sentenceOf(first.first()).first();
    boolean subject =
        at <= 1 && document.token(first.end()).isWord() && !document.key(first.end()).equals("and");
    return subject ? first.body() : null;
  }

  /** The same, if the name stands within some tokens. */
  Optional<Body> lastSingle(int token, int within) {
    int last = before(token) - 1;
    boolean near = last >= 0 && token - mentions.get(last).end() <= within;
    return near ? lastSingle(token) : Optional.empty();
  }

  /** The trust named last before a token. */
  Optional<Body> lastTrust(int token) {
    return Optional.ofNullable(lastFitting(token, "trust"));
  }

  /** The providers named before a token if they are just so many, else none. */
  List<Body> named(int token, int count) {
    Set<Body> named = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention.first() >= token || named.size() > count) {
        break;
      }
      if (mention.body().isProvider()) {
        named.add(mention.body());
      }
    }
    return named.size() == count ? List.copyOf(named) : List.of();
  }

  /**
   * The providers named before a token if they are just so many; else those that its paragraph
   * names before it, else the last set, if these are so many.
   */
  List<Body> justNamed(int token, int count) {
    List<Body> all = named(token, count);
    if (!all.isEmpty()) {
      return all;
    }
    Set<Body> here = new LinkedHashSet<>();
    int block = document.sentenceOf(token).block().index();
    for (int i = before(token) - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (document.sentenceOf(mention.first()).block().index() != block) {
        break;
      }
      if (mention.body().isProvider()) {
        here.add(mention.body());
      }
    }
    List<Body> last = lastProviders(token);
    return here.size() == count ? List.copyOf(here) : last.size() == count ? last : List.of();
  }

  /** The number that a word stands for, from two to six; 0 for any other word. */
  static int count(String key) {
    return switch (key) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      default -> 0;
    };
  }

  /** The trusts of an article that names just two. */
  private List<Body> onlyTrusts() {
    List<Body> trusts =
        mentions.stream().map(Mention::body).filter(Body::isTrust).distinct().toList();
    return trusts.size() == 2 ? trusts : List.of();
  }
}
