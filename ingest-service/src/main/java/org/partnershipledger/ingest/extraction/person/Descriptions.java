package org.partnershipledger.ingest.extraction.person;

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
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Resolves "the trust", "the company", "the new organisation" within an article. */
final class Descriptions {
  private static final WordSections WORDS = WordSections.of(Descriptions.class, "descriptions.txt");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "our", "their", "its");
  private static final int NEAR = 6;
  private static final int FAR = 8;

  private final Document document;
  private final List<Mention> mentions;
  private final List<GroupMention> groups;

  Descriptions(Document document, List<Mention> mentions, List<GroupMention> groups) {
    this.document = document;
    this.mentions = mentions;
    this.groups = groups;
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
    for (Mention mention : mentions) {
      if (mention.body().isProvider() && isBeingCreated(mention)) {
        Employer employer = new Employer(mention.body(), first, end, Resolution.DESCRIPTION);
        return new OrganisationPhrase(first, end, List.of(employer), Optional.empty(), Kind.RESULT);
      }
    }
    List<Employer> employers =
        lastProviders(first).stream()
            .map(b -> new Employer(b, first, end, Resolution.GROUP))
            .toList();
    return new OrganisationPhrase(first, end, employers, Optional.empty(), Kind.RESULT);
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

  private @Nullable GroupMention lastGroup(int token) {
    GroupMention last = null;
    for (GroupMention group : groups) {
      boolean fits =
          group.bodies().size() > 1 && group.bodies().stream().allMatch(Body::isProvider);
      if (fits && (group.first() < token || last == null)) {
        last = group;
      }
    }
    return last;
  }

  /** The bodies of the last set of providers before a token, else of the first after it. */
  List<Body> lastProviders(int token) {
    GroupMention group = lastGroup(token);
    return group == null ? onlyTrusts() : group.bodies();
  }

  private @Nullable Body lastFitting(int token, String noun) {
    Mention last = null;
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.first() < token && fits(mention.body(), noun)) {
        before = last;
        last = mention;
      }
    }
    boolean pair = last != null && before != null && isPair(before, last, token);
    return last == null || pair ? null : last.body();
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
    return Optional.ofNullable(lastFitting(token, "organisation"));
  }

  /** The trust named last before a token. */
  Optional<Body> lastTrust(int token) {
    return Optional.ofNullable(lastFitting(token, "trust"));
  }

  /** The trusts of an article that names just two. */
  private List<Body> onlyTrusts() {
    List<Body> trusts =
        mentions.stream().map(Mention::body).filter(Body::isTrust).distinct().toList();
    return trusts.size() == 2 ? trusts : List.of();
  }
}
