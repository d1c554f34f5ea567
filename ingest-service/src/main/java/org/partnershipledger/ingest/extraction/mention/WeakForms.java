package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Strength;

/** Whether a short name or initials stand for a body, by where they stand and what is named. */
final class WeakForms {
  private final Document document;
  private final List<Token> tokens;
  private final OrganisationReference reference;
  private final Linker linker;
  private final boolean[] taken;

  WeakForms(Document document, OrganisationReference reference, Linker linker, boolean[] taken) {
    this.document = document;
    this.tokens = document.tokens();
    this.reference = reference;
    this.linker = linker;
    this.taken = taken;
  }

  /**
   * The mention that a match makes; empty when a place or another name is as likely.
   *
   * @param named ids of the bodies named so far
   * @param regions where these are
   */
  Optional<Mention> mention(Gazetteer.Match match, Set<String> named, Set<String> regions) {
    List<NameForm> confirmed =
        match.forms().stream().filter(f -> named.contains(f.organisationId())).toList();
    boolean hospital = isHospital(match);
    boolean longer = Positions.isPartOfLongerName(tokens, match.first(), match.end()) && !hospital;
    boolean initials = match.forms().getFirst().strength() == Strength.INITIALS;
    boolean national = isNational(match.forms());
    if (initials && (national || !confirmed.isEmpty())) {
      return Optional.of(
          linker.link(
              new Gazetteer.Match(
                  match.first(), match.end(), confirmed.isEmpty() ? match.forms() : confirmed)));
    }
    boolean position =
        hospital
            || namedATrust(match)
            || Positions.isAgentLike(tokens, match.first(), match.end(), afterAnd(match.first()));
    if (longer || initials || !position || confirmed.isEmpty() && namesUniversity(match)) {
      return Optional.empty();
    }
    if (!confirmed.isEmpty()) {
      return Optional.of(linker.link(new Gazetteer.Match(match.first(), match.end(), confirmed)));
    }
    boolean telling =
        namedATrust(match)
            || isSeveralWords(match)
            || ownsHospitals(match)
            || hospital
            || isJoinPartner(match, regions)
            || match.first() > 1 && isNamedAfter(match.first() - 1) && Linker.isOne(match.forms());
    return telling ? Optional.of(linker.link(narrow(match, regions))) : Optional.empty();
  }

  /** "Northtown, University of Wessex": a name that the article gives to a university. */
  private boolean namesUniversity(Gazetteer.Match match) {
    int length = match.end() - match.first();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("university")) {
        int end = tokens.get(i - 1).is(",") ? i - 1 : i;
        boolean hospitals = i + 1 < tokens.size() && document.key(i + 1).startsWith("hospital");
        if (!hospitals
            && (isSame(match.first(), end - length, length)
                || document.key(i + 1).equals("of") && isSame(match.first(), i + 2, length))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSame(int one, int other, int length) {
    if (other < 0 || other + length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!tokens.get(one + i).key().equals(tokens.get(other + i).key())) {
        return false;
      }
    }
    return true;
  }

  /** "Burton's hospitals", "Derby's board": a place that owns what only a trust has. */
  private boolean ownsHospitals(Gazetteer.Match match) {
    boolean one = Linker.isOne(match.forms());
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
    boolean hospital =
        (next.equals("hospital") || next.equals("hospitals"))
            && !document.key(match.end() + 1).equals("trusts");
    String words = document.slice(match.first(), match.end());
    return hospital
        && Linker.isOne(match.forms())
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
        && Linker.isOne(match.forms());
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

  /** "Derby and Burton", "the Royal, the Walton Centre": the next of a list of names. */
  private boolean afterAnd(int first) {
    int at = first - 1;
    boolean the = at > 0 && tokens.get(at).is("the");
    at = the ? at - 1 : at;
    if (at <= 0) {
      return false;
    }
    String link = tokens.get(at).key();
    boolean and = link.equals("and");
    boolean taken = this.taken[at - 1] || and && at > 1 && isMark(at - 1) && this.taken[at - 2];
    return taken && (and || link.equals(";") || the && link.equals(",")) || isNamedAfter(at);
  }

  private boolean isMark(int token) {
    return tokens.get(token).is(";") || tokens.get(token).is(",");
  }

  /** "The four trusts are Leeds; York ...": the first of a list that tells who they are. */
  private boolean isNamedAfter(int at) {
    String link = tokens.get(at).key();
    String group = tokens.get(at - 1).key();
    boolean tells = link.equals("are") || link.equals("were") || link.equals(":");
    return tells && (group.equals("trusts") || group.equals("members") || group.equals("partners"));
  }

  /** "the Weston trust", "Whipps Cross and Newham trusts". */
  private boolean namedATrust(Gazetteer.Match match) {
    String next = document.key(match.end());
    if (next.equals("trust") || next.equals("ft") || next.equals("foundation")) {
      return true;
    }
    int at = match.end();
    int words = 0;
    boolean list = match.first() > 0 && tokens.get(match.first() - 1).is("and");
    while (words < 8 && at < tokens.size() && belongsToList(tokens.get(at))) {
      list |= tokens.get(at).is("and");
      at++;
      words++;
    }
    return list
        && words > 0
        && (document.key(at).equals("trusts") || document.key(at).equals("fts"));
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
}
