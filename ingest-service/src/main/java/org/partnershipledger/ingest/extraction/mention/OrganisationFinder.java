package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Tokeniser;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Strength;

/**
 * Finds the organisations of an article: full names first, then the short forms that these teach.
 */
public final class OrganisationFinder {
  private static final Set<String> LEGAL_WORDS =
      Set.of("nhs", "foundation", "trust", "trusts", "ft", "fts");

  private final OrganisationReference reference;
  private final Gazetteer gazetteer;

  /** A finder that knows these bodies. */
  public OrganisationFinder(OrganisationReference reference) {
    this.reference = reference;
    this.gazetteer = new Gazetteer(reference);
  }

  /** All mentions, in the order of the text; none overlaps another. */
  public List<Mention> find(
      Document document, Publication publication, Optional<String> publisher) {
    DateBounds when = new DateBounds(publication.earliest(), publication.latest());
    return new Search(document, when, publisher).run();
  }

  private final class Search {
    private final Document document;
    private final List<Token> tokens;
    private final DateBounds when;
    private final Optional<String> publisher;
    private final Bodies bodies = new Bodies(reference);
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Gazetteer.Match> weak = new ArrayList<>();
    private final boolean[] taken;

    Search(Document document, DateBounds when, Optional<String> publisher) {
      this.document = document;
      this.publisher = publisher;
      this.tokens = document.tokens();
      this.when = when;
      this.taken = new boolean[tokens.size()];
    }

    List<Mention> run() {
      findNames(this::isFullName);
      findNames(this::isStrong);
      findHeadNounRuns();
      LearntForms learnt = LearntForms.from(document, mentions);
      learnt.find(tokens, taken).forEach(this::add);
      acceptWeakForms();
      FirstPerson.find(document, publisherBody()).forEach(this::add);
      mentions.sort(Comparator.comparingInt(Mention::first));
      return List.copyOf(mentions);
    }

    private void findNames(Predicate<Gazetteer.Match> accepted) {
      weak.clear();
      int at = 0;
      while (at < tokens.size()) {
        Gazetteer.@Nullable Match match = taken[at] ? null : gazetteer.at(tokens, at);
        if (match == null) {
          at++;
        } else if (accepted.test(match)) {
          add(link(match));
          at = match.end();
        } else {
          weak.add(match);
          at = Math.max(at + 1, match.end());
        }
      }
    }

    private boolean isFullName(Gazetteer.Match match) {
      return has(match, Strength.REGISTER) || has(match, Strength.VARIANT);
    }

    private boolean isStrong(Gazetteer.Match match) {
      boolean press = has(match, Strength.PRESS);
      return match.end() - match.first() >= 2
          && (press && Names.isInstitutional(tokens, match.first(), match.end())
              || isDoubleName(match))
          && !Positions.isPartOfLongerName(tokens, match.first(), match.end());
    }

    /** "Heatherwood and Wexham Park", "Guy's and St Thomas'": two places, the name of one body. */
    private boolean isDoubleName(Gazetteer.Match match) {
      boolean joined =
          tokens.subList(match.first() + 1, match.end() - 1).stream().anyMatch(t -> t.is("and"));
      boolean named =
          match.first() > 0 && tokens.get(match.first() - 1).is("the")
              || match.forms().stream().allMatch(f -> f.strength() == Strength.PRESS);
      return joined
          && (named || match.end() - match.first() >= 4)
          && isOne(match.forms())
          && !Positions.isPlacedBefore(tokens, match.first());
    }

    private static boolean has(Gazetteer.Match match, Strength strength) {
      for (NameForm form : match.forms()) {
        if (form.strength() == strength) {
          return true;
        }
      }
      return false;
    }

    private void findHeadNounRuns() {
      for (Sentence sentence : document.sentences()) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
          if (!taken[i]) {
            runAt(sentence, i).ifPresent(this::addRun);
          }
        }
      }
    }

    private Optional<HeadNouns.Run> runAt(Sentence sentence, int at) {
      if (!HeadNouns.mayEnd(tokens.get(at))) {
        return Optional.empty();
      }
      return HeadNouns.endingAt(tokens, at, freeFrom(sentence.first(), at))
          .filter(run -> run.end() - run.first() > 2 || !tokens.get(run.first()).is("nhs"))
          .or(() -> HeadNouns.beginningAt(tokens, at, sentence.last()));
    }

    private void addRun(HeadNouns.Run run) {
      Body body = bodies.unknown(document.slice(run.first(), run.end()), run.type());
      add(new Mention(run.first(), run.end(), body, Resolution.UNRESOLVED));
    }

    private int freeFrom(int sentenceFirst, int head) {
      int at = head;
      while (at > sentenceFirst && !taken[at - 1]) {
        at--;
      }
      return at;
    }

    /** Short names and initials count once the article gives other evidence for the body. */
    private void acceptWeakForms() {
      Set<String> named = new HashSet<>();
      Set<String> regions = new HashSet<>();
      for (Mention mention : mentions) {
        mention.body().id().ifPresent(named::add);
        mention.body().region().ifPresent(regions::add);
      }
      for (Gazetteer.Match match : weak) {
        if (isFree(match.first(), match.end())) {
          weakMention(match, named, regions)
              .ifPresent(
                  m -> {
                    add(m);
                    m.body().id().ifPresent(named::add);
                    m.body().region().ifPresent(regions::add);
                  });
        }
      }
    }

    private Optional<Mention> weakMention(
        Gazetteer.Match match, Set<String> named, Set<String> regions) {
      List<NameForm> confirmed =
          match.forms().stream().filter(f -> named.contains(f.organisationId())).toList();
      boolean hospital = isHospital(match);
      boolean longer =
          Positions.isPartOfLongerName(tokens, match.first(), match.end()) && !hospital;
      boolean initials = match.forms().getFirst().strength() == Strength.INITIALS;
      boolean national = isNational(match.forms());
      if (initials && (national || !confirmed.isEmpty())) {
        return Optional.of(
            link(
                new Gazetteer.Match(
                    match.first(), match.end(), confirmed.isEmpty() ? match.forms() : confirmed)));
      }
      boolean position =
          hospital
              || namedATrust(match)
              || Positions.isAgentLike(tokens, match.first(), match.end(), afterAnd(match.first()));
      if (longer || initials || !position) {
        return Optional.empty();
      }
      if (!confirmed.isEmpty()) {
        return Optional.of(link(new Gazetteer.Match(match.first(), match.end(), confirmed)));
      }
      boolean telling =
          namedATrust(match)
              || isSeveralWords(match)
              || ownsHospitals(match)
              || hospital
              || isJoinPartner(match, regions);
      return telling ? Optional.of(link(narrow(match, regions))) : Optional.empty();
    }

    /** "Burton's hospitals", "Derby's board": a place that owns what only a trust has. */
    private boolean ownsHospitals(Gazetteer.Match match) {
      boolean one = isOne(match.forms());
      return one
          && match.end() + 1 < tokens.size()
          && tokens.get(match.end()).shape() == Token.Shape.POSSESSIVE
          && Set.of("hospitals", "board", "hospital", "trust", "governors")
              .contains(document.key(match.end() + 1));
    }

    /** "might be joined with Peterborough", said of a trust of the same region. */
    private boolean isJoinPartner(Gazetteer.Match match, Set<String> regions) {
      if (!document.key(match.first() - 1).equals("with")) {
        return false;
      }
      boolean joins = false;
      for (int back = 2; back <= 4; back++) {
        String key = document.key(match.first() - back);
        joins |=
            key.startsWith("merg")
                || key.startsWith("join")
                || key.equals("combined")
                || key.equals("unite");
      }
      List<NameForm> near = narrow(match, regions).forms();
      return joins
          && near.stream().map(NameForm::organisationId).distinct().count() == 1
          && near.stream().allMatch(f -> inRegion(f, regions));
    }

    private boolean inRegion(NameForm form, Set<String> regions) {
      return reference
          .byId(form.organisationId())
          .flatMap(o -> o.region())
          .filter(regions::contains)
          .isPresent();
    }

    /** "Hinchingbrooke Hospital" for the one trust whose name begins so. */
    private boolean isHospital(Gazetteer.Match match) {
      String next = document.key(match.end());
      boolean hospital = next.equals("hospital") || next.equals("hospitals");
      String words = document.slice(match.first(), match.end());
      return hospital
          && isOne(match.forms())
          && reference
              .byId(match.forms().getFirst().organisationId())
              .filter(
                  o ->
                      o.names().stream().anyMatch(n -> n.name().startsWith(words))
                          || o.name().startsWith(words))
              .isPresent();
    }

    /** Several words that are not a point of the compass with a place, and one body's alone. */
    private boolean isSeveralWords(Gazetteer.Match match) {
      return match.end() - match.first() > 1
          && !Names.isCompassPoint(tokens.get(match.first()))
          && isOne(match.forms());
    }

    /** The body that speaks as "we", when the publisher is one that the reference knows. */
    private Optional<Body> publisherBody() {
      return publisher
          .map(Tokeniser::tokenise)
          .filter(words -> !words.isEmpty())
          .flatMap(words -> Optional.ofNullable(gazetteer.at(words, 0)))
          .filter(this::isFullName)
          .map(match -> Choice.best(match.forms(), when))
          .filter(best -> best.stream().map(NameForm::organisationId).distinct().count() == 1)
          .map(best -> bodies.known(best.getFirst(), when));
    }

    private boolean isNational(List<NameForm> forms) {
      return forms.stream()
          .allMatch(
              f ->
                  reference
                      .byId(f.organisationId())
                      .map(o -> Bodies.typeOf(o.kind()))
                      .filter(
                          t ->
                              t
                                  == org.partnershipledger.contracts.vocabulary.OrganisationType
                                      .ARMS_LENGTH_BODY)
                      .isPresent());
    }

    private boolean afterAnd(int first) {
      return first > 1 && tokens.get(first - 1).is("and") && taken[first - 2];
    }

    /** "the Weston trust", "Whipps Cross and Newham trusts". */
    private boolean namedATrust(Gazetteer.Match match) {
      String next = document.key(match.end());
      if (next.equals("trust") || next.equals("ft") || next.equals("foundation")) {
        return true;
      }
      int at = match.end();
      int words = 0;
      while (words < 8 && at < tokens.size() && belongsToList(tokens.get(at))) {
        at++;
        words++;
      }
      return words > 0 && (document.key(at).equals("trusts") || document.key(at).equals("fts"));
    }

    private static boolean belongsToList(Token token) {
      return token.isCapital()
          || token.is("and")
          || token.is(",")
          || token.is("hospital")
          || token.is("hospitals")
          || token.is("nhs")
          || token.is("foundation");
    }

    private Gazetteer.Match narrow(Gazetteer.Match match, Set<String> regions) {
      List<NameForm> near = match.forms().stream().filter(f -> inRegion(f, regions)).toList();
      return near.isEmpty() ? match : new Gazetteer.Match(match.first(), match.end(), near);
    }

    private Mention link(Gazetteer.Match match) {
      List<NameForm> best = Choice.best(match.forms(), when);
      if (!isOne(best)) {
        List<String> ids = best.stream().map(NameForm::organisationId).distinct().toList();
        String words = document.slice(match.first(), match.end());
        return new Mention(
            match.first(), match.end(), bodies.ambiguous(words, ids), Resolution.AMBIGUOUS);
      }
      NameForm form = best.getFirst();
      return new Mention(match.first(), match.end(), bodies.known(form, when), resolutionOf(form));
    }

    /** Whether these are forms of one body. */
    private static boolean isOne(List<NameForm> forms) {
      String id = forms.getFirst().organisationId();
      for (NameForm form : forms) {
        if (!form.organisationId().equals(id)) {
          return false;
        }
      }
      return true;
    }

    private Resolution resolutionOf(NameForm form) {
      return switch (form.strength()) {
        case REGISTER -> form.validity().mayHoldWithin(when) ? Resolution.EXACT : Resolution.ALIAS;
        case VARIANT, PRESS, PLACE -> Resolution.ALIAS;
        case INITIALS -> Resolution.ABBREVIATION;
      };
    }

    private void add(Mention found) {
      Mention mention = withLegalEnding(found);
      if (isFree(mention.first(), mention.end())) {
        mentions.add(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
          taken[i] = true;
        }
      }
    }

    /**
     * "... County Hospital NHS Foundation Trusts": the shared head of a list belongs to the name.
     */
    private Mention withLegalEnding(Mention mention) {
      int end = mention.end();
      while (end < tokens.size()
          && !taken[end]
          && tokens.get(end).isCapital()
          && LEGAL_WORDS.contains(tokens.get(end).key())) {
        end++;
      }
      return new Mention(mention.first(), end, mention.body(), mention.resolution());
    }

    private boolean isFree(int first, int end) {
      for (int i = first; i < end; i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
