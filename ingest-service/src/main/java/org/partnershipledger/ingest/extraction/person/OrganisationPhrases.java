package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Kind;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Reads which bodies a phrase stands for: names, lists of names, groups, and descriptions. */
public final class OrganisationPhrases {
  private static final int LONGEST_DESCRIPTION = 4;
  private static final int LONGEST_LIST = 12;
  private static final int FAR_BACK = 60;
  private static final Set<String> SKIPPED =
      Set.of("the", "both", "new", "struggling", "troubled", "neighbouring", "nearby");
  private static final Set<String> LINKS = Set.of("and", "&", "or", ",");

  private final Document document;
  private final Descriptions descriptions;
  private final Places places;
  private final MainProviders mainProviders;
  private final @Nullable Mention[] mentionAt;
  private final @Nullable GroupMention[] groupAt;
  private final @Nullable Mention[] mentionEnding;
  private final @Nullable GroupMention[] groupEnding;

  /** Reads phrases over these mentions. */
  public OrganisationPhrases(Document document, List<Mention> mentions, List<GroupMention> groups) {
    this.document = document;
    this.descriptions = new Descriptions(document, mentions, groups);
    this.places = new Places(document, mentions);
    this.mainProviders = new MainProviders(mentions);
    this.mentionAt = new Mention[document.tokens().size() + 1];
    this.groupAt = new GroupMention[document.tokens().size() + 1];
    this.mentionEnding = new Mention[document.tokens().size() + 1];
    this.groupEnding = new GroupMention[document.tokens().size() + 1];
    mentions.forEach(m -> mentionAt[m.first()] = m);
    mentions.forEach(m -> mentionEnding[m.end()] = m);
    groups.forEach(g -> groupEnding[g.end()] = g);
    groups.forEach(g -> groupAt[g.first()] = g);
  }

  /** The phrase that begins at a token, if one does. */
  public Optional<OrganisationPhrase> from(int token) {
    int at = token;
    while (at < document.tokens().size()
        && at < token + 3
        && mentionAt[at] == null
        && groupAt[at] == null
        && SKIPPED.contains(document.key(at))) {
      at++;
    }
    if (at >= document.tokens().size()) {
      return Optional.empty();
    }
    GroupMention group = groupFrom(token, at);
    Mention mention = mentionAt[at];
    if (mention != null) {
      return Optional.of(list(token, mention));
    }
    if (group != null) {
      return Optional.of(of(group));
    }
    return bodyInPlace(token).or(() -> descriptions.from(token));
  }

  /** "The trust in Harford": of those named the one that is there. */
  private Optional<OrganisationPhrase> bodyInPlace(int token) {
    int noun = document.key(token).equals("the") ? token + 1 : token;
    String link = document.key(noun + 1);
    boolean placed =
        noun > token
            && (link.equals("in") || link.equals("at"))
            && (isNounOfName(noun) || document.key(noun).equals("one"));
    return placed
        ? place(noun + 2).map(p -> described(p.bodies().getFirst(), token, p.end()))
        : Optional.empty();
  }

  /**
   * The same where words name a place of work or the object of a verb that runs it: also "the
   * boards of both", a bare place ("Bristol"), "it", "there" and "the board".
   */
  public Optional<OrganisationPhrase> objectFrom(int token) {
    Optional<OrganisationPhrase> named = from(token);
    if (named.isPresent()) {
      return named;
    }
    int boards = boardsOf(token);
    if (boards > token) {
      return from(boards);
    }
    Optional<OrganisationPhrase> place = place(token);
    return place.or(() -> all(token)).or(() -> anaphor(token));
  }

  /** "Bristol", "the Ipswich end", "the Hull job". */
  private Optional<OrganisationPhrase> place(int token) {
    boolean article = document.key(token).equals("the");
    int first = article ? token + 1 : token;
    int end = places.end(first);
    Body body = end > first ? places.at(end - 1) : null;
    return body == null || article && places.isOtherThing(end)
        ? Optional.empty()
        : Optional.of(withSecondPlace(described(body, token, end)));
  }

  /** "The chief executives in Harford and Milton": each of them has its own. */
  private OrganisationPhrase withSecondPlace(OrganisationPhrase one) {
    int second = one.end() + 1;
    boolean and =
        document.key(one.end()).equals("and") && document.sentenceOf(one.first()).holds(second);
    int end = and ? places.end(second) : second;
    Body other = end > second ? places.at(end - 1) : null;
    return other == null || one.bodies().contains(other)
        ? one
        : one.and(described(other, second, end));
  }

  /** "chief executive of the lot", "chairs all three": so many providers, if so many are named. */
  private Optional<OrganisationPhrase> all(int token) {
    String next = document.key(token + 1);
    int count = Descriptions.count(next);
    boolean lot =
        switch (document.key(token)) {
          case "the" -> next.equals("lot") || next.equals("pair") || next.equals("trio");
          case "all", "these" -> count > 2;
          default -> false;
        };
    if (!lot) {
      return Optional.empty();
    }
    List<Body> named = count > 2 ? descriptions.named(token, count) : List.of();
    return Optional.of(
            named.isEmpty() ? partners(token, token + 2) : grouped(named, token, token + 2))
        .filter(p -> !p.employers().isEmpty());
  }

  private static OrganisationPhrase grouped(List<Body> bodies, int first, int end) {
    List<Employer> employers =
        bodies.stream().map(b -> new Employer(b, first, end, Resolution.GROUP)).toList();
    return new OrganisationPhrase(first, end, employers, Optional.empty(), Kind.GROUP);
  }

  /** Index behind "the boards of"; the token itself where these do not stand there. */
  private int boardsOf(int token) {
    int at = SKIPPED.contains(document.key(token)) ? token + 1 : token;
    boolean boards = document.key(at).equals("boards") || document.key(at).equals("board");
    return boards && document.key(at + 1).equals("of") ? at + 2 : token;
  }

  /** "who runs it", "starts there", "who chairs the board": of the provider named last. */
  private Optional<OrganisationPhrase> anaphor(int token) {
    String key = document.key(token);
    boolean board = key.equals("the") && document.key(token + 1).equals("board");
    boolean pronoun = key.equals("it") || key.equals("there");
    int end = board ? token + 2 : token + 1;
    return board || pronoun
        ? descriptions.lastSingle(token, FAR_BACK).map(b -> described(b, token, end))
        : Optional.empty();
  }

  private static OrganisationPhrase described(Body body, int first, int end) {
    Employer employer = new Employer(body, first, end, Resolution.DESCRIPTION);
    return new OrganisationPhrase(first, end, List.of(employer), Optional.empty(), Kind.DESCRIBED);
  }

  private @Nullable GroupMention groupFrom(int token, int at) {
    for (int i = token; i <= at; i++) {
      if (groupAt[i] != null) {
        return groupAt[i];
      }
    }
    return null;
  }

  private OrganisationPhrase list(int first, Mention start) {
    List<Employer> employers = new ArrayList<>();
    Mention last = start;
    employers.add(employer(start));
    Mention next = coordinated(start);
    while (next != null && employers.size() < LONGEST_LIST) {
      employers.add(employer(next));
      last = next;
      next = coordinated(next);
    }
    return new OrganisationPhrase(
        first, withNoun(last.end()), employers, Optional.empty(), Kind.NAMED);
  }

  /** "the Burton trust" ends behind its noun. */
  private int withNoun(int end) {
    String key = document.key(end);
    boolean noun =
        key.equals("trust")
            || key.equals("trusts")
            || key.equals("hospital")
            || key.equals("hospitals");
    int after = noun ? end + 1 : end;
    boolean brackets = document.key(after).equals("(") && document.key(after + 2).equals(")");
    return brackets ? after + 3 : after;
  }

  private @Nullable Mention coordinated(Mention before) {
    int at = withNoun(before.end());
    int from = at;
    while (at < from + 4 && (LINKS.contains(document.key(at)) || document.key(at).equals("the"))) {
      at++;
    }
    boolean linked = at > from && at < document.tokens().size() && linksByAnd(from, at);
    return linked ? mentionAt[at] : null;
  }

  private boolean linksByAnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (document.key(i).equals("and") || document.key(i).equals("&")) {
        return true;
      }
    }
    return false;
  }

  private static Employer employer(Mention mention) {
    return new Employer(mention.body(), mention.first(), mention.end(), mention.resolution());
  }

  /**
   * The bodies of a group phrase; a bare "both" means providers, also where regulators stand
   * nearer.
   */
  public OrganisationPhrase of(GroupMention group) {
    boolean strayed = group.pronoun() && group.bodies().stream().noneMatch(Body::isProvider);
    List<Employer> employers =
        (strayed ? descriptions.lastProviders(group.first()) : counted(group))
            .stream()
                .map(b -> new Employer(b, group.first(), group.end(), Resolution.GROUP))
                .toList();
    boolean open = employers.isEmpty() && group.unnamed().isPresent();
    return new OrganisationPhrase(
        group.first(),
        withNoun(group.end()),
        employers,
        open ? Optional.of(group) : Optional.empty(),
        Kind.GROUP);
  }

  /**
   * The bodies of a group; of an unbound "the three" the providers named so far, if they are three.
   */
  private List<Body> counted(GroupMention group) {
    int count = group.unnamed().map(u -> u.count().orElse(0)).orElse(0);
    return group.bodies().isEmpty() && count > 1
        ? descriptions.justNamed(group.first(), count)
        : group.bodies();
  }

  /**
   * The phrase that owns what begins at a token: "PSHFT's", "the new trust's", "its", or a bare
   * name ("PSHFT chief executive").
   */
  public Optional<OrganisationPhrase> owning(int token) {
    int end = token;
    boolean possessive = end > 0 && document.token(end - 1).shape() == Shape.POSSESSIVE;
    if (possessive) {
      end--;
    }
    Mention mention = mentionEndingAt(end);
    if (mention != null) {
      int first =
          document.key(mention.first() - 1).equals("the") ? mention.first() - 1 : mention.first();
      return Optional.of(
          new OrganisationPhrase(
              first, token, List.of(employer(mention)), Optional.empty(), Kind.NAMED));
    }
    String key = document.key(end - 1);
    if (key.equals("its") || key.equals("their") || key.equals("whose")) {
      return focus(end - 1, key);
    }
    if (!possessive) {
      return Optional.empty();
    }
    GroupMention group = groupEnding[end];
    if (group != null) {
      return Optional.of(of(group).upTo(token));
    }
    Body place = places.at(end - 1);
    if (place != null) {
      return Optional.of(described(place, end - 1, token));
    }
    return descriptions.endingAt(end, LONGEST_DESCRIPTION, token);
  }

  private Optional<OrganisationPhrase> focus(int pronoun, String key) {
    if (key.equals("their")) {
      GroupMention group = groupAt[pronoun];
      return group == null ? Optional.empty() : Optional.of(of(group));
    }
    return descriptions
        .lastSingle(pronoun)
        .map(
            b ->
                new OrganisationPhrase(
                    pronoun,
                    pronoun + 1,
                    List.of(new Employer(b, pronoun, pronoun + 1, Resolution.DESCRIPTION)),
                    Optional.empty(),
                    Kind.DESCRIBED));
  }

  private @Nullable Mention mentionEndingAt(int end) {
    Mention mention = mentionEnding[end];
    return mention == null && end > 0 && isNounOfName(end - 1) ? mentionEnding[end - 1] : mention;
  }

  /** "the Burton trust's chief executive", "Derby hospital's". */
  private boolean isNounOfName(int at) {
    return document.key(at).equals("trust")
        || document.key(at).equals("hospital")
        || document.key(at).equals("hospitals");
  }

  /** The same words, standing for the providers that join up. */
  OrganisationPhrase partners(OrganisationPhrase phrase) {
    return partners(phrase.first(), phrase.end());
  }

  /** Words that stand for what the providers of the article make by joining up. */
  public OrganisationPhrase partners(int first, int end) {
    List<Employer> employers =
        descriptions.lastProviders(first).stream()
            .map(b -> new Employer(b, first, end, Resolution.GROUP))
            .toList();
    return new OrganisationPhrase(first, end, employers, Optional.empty(), Kind.RESULT);
  }

  /**
   * The name that ends before a token, as in "the Burton trust, of which she is chief executive".
   */
  Optional<OrganisationPhrase> endingAt(int end) {
    Mention mention = mentionEndingAt(end);
    return mention == null
        ? Optional.empty()
        : Optional.of(
            new OrganisationPhrase(
                mention.first(), end, List.of(employer(mention)), Optional.empty(), Kind.NAMED));
  }

  /** The provider that the article names most often before a token. */
  public Optional<Body> mainProvider(int token) {
    return mainProviders.before(token);
  }

  /** The trust named last before a token, if any. */
  public Optional<Body> lastTrust(int token) {
    return descriptions.lastTrust(token);
  }

  /** The provider of care named last before a token, not further back than some tokens. */
  public Optional<Body> lastProvider(int token, int within) {
    return descriptions.lastSingle(token, within);
  }
}
