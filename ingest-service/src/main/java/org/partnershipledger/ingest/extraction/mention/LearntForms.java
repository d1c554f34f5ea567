package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Short forms and initials that an article teaches by giving the full name. */
final class LearntForms {
  private final Map<List<String>, Body> forms = new HashMap<>();
  private final Set<List<String>> initials = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();
  private int longest = 1;

  private LearntForms() {}

  static LearntForms from(Document document, List<Mention> mentions) {
    LearntForms learnt = new LearntForms();
    Map<List<String>, Set<String>> owners = new LinkedHashMap<>();
    Map<List<String>, Body> bodies = new HashMap<>();
    Set<Body> heard = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.body().candidates().isEmpty()) {
        learnt.learnInitials(document, mention);
      }
      if (mention.body().candidates().isEmpty() && teaches(mention.body())) {
        List<List<String>> forms = new ArrayList<>();
        if (heard.add(mention.body())) {
          forms.addAll(Names.shortForms(mention.body().name()));
        }
        forms.add(printedStem(document, mention));
        for (List<String> form : forms) {
          owners.computeIfAbsent(form, f -> new HashSet<>()).add(identity(mention.body()));
          bodies.putIfAbsent(form, mention.body());
        }
      }
    }
    owners.forEach(
        (form, ids) -> {
          if (ids.size() == 1 && !form.isEmpty()) {
            learnt.put(form, java.util.Objects.requireNonNull(bodies.get(form)));
          }
        });
    return learnt;
  }

  /** A name that the reference does not know teaches short forms only when it is a trust's. */
  private static boolean teaches(Body body) {
    return body.isKnown() || body.isTrust();
  }

  private static String identity(Body body) {
    return body.id().orElse(body.key());
  }

  private static List<String> printedStem(Document document, Mention mention) {
    List<List<String>> stems = Names.shortForms(document.slice(mention.first(), mention.end()));
    return stems.isEmpty() ? List.of() : stems.getFirst();
  }

  private void put(List<String> form, Body body) {
    forms.put(form, body);
    firstWords.add(form.getFirst());
    longest = Math.max(longest, form.size());
  }

  /** "Peterborough and Stamford Hospitals NHS Foundation Trust (PSHFT)". */
  private void learnInitials(Document document, Mention mention) {
    int open = mention.end();
    if (document.key(open).equals("(") && document.key(open + 2).equals(")")) {
      Token inside = document.token(open + 1);
      if (inside.shape() == Shape.UPPER) {
        List<String> form = List.of(inside.key());
        put(form, mention.body());
        initials.add(form);
      }
    }
  }

  /** Mentions by learnt forms among the tokens that are still free. */
  List<Mention> find(List<Token> tokens, boolean[] taken) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Mention mention =
          taken[at] || !mayStart(tokens.get(at)) ? null : longestAt(tokens, taken, at);
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = mention.end();
      }
    }
    return found;
  }

  private boolean mayStart(Token token) {
    return token.isCapital() && firstWords.contains(token.key());
  }

  private @org.jspecify.annotations.Nullable Mention longestAt(
      List<Token> tokens, boolean[] taken, int first) {
    List<String> words = new ArrayList<>();
    Mention best = null;
    int at = first;
    while (at < tokens.size() && !taken[at] && words.size() < longest) {
      Token token = tokens.get(at);
      if (token.shape() == Shape.POSSESSIVE || token.is(",") || token.is(".")) {
        if (words.isEmpty()) {
          break;
        }
        at++;
        continue;
      }
      words.add(token.is("&") ? "and" : token.key());
      at++;
      Body body = forms.get(words);
      if (body != null) {
        int end = withPossessive(tokens, at, body, words.size());
        best = mentionOf(tokens, taken, words, first, end, body);
      }
    }
    return best;
  }

  /** The longest form decides: when it cannot stand here, no shorter one is tried in its place. */
  private @org.jspecify.annotations.Nullable Mention mentionOf(
      List<Token> tokens, boolean[] taken, List<String> words, int first, int end, Body body) {
    if (isUsable(tokens, words, first, end)) {
      return new Mention(first, end, body, Resolution.ABBREVIATION);
    }
    return isOwnHospital(tokens, taken, first, end)
        ? new Mention(first, end + 1, body, Resolution.ABBREVIATION)
        : null;
  }

  private static int withPossessive(List<Token> tokens, int end, Body body, int words) {
    boolean possessive =
        end < tokens.size()
            && tokens.get(end).shape() == Shape.POSSESSIVE
            && Names.isPossessiveAfter(body.name(), words);
    return possessive ? end + 1 : end;
  }

  /** "Hinchingbrooke Hospital" stands for the trust that bears its name. */
  private static boolean isOwnHospital(List<Token> tokens, boolean[] taken, int first, int end) {
    boolean hospital =
        end < tokens.size()
            && !taken[end]
            && (tokens.get(end).text().equals("Hospital")
                || tokens.get(end).text().equals("Hospitals"));
    return hospital && !Positions.isPartOfLongerName(tokens, first, end + 1);
  }

  private boolean isUsable(List<Token> tokens, List<String> words, int first, int end) {
    if (!tokens.get(end - 1).isCapital() && tokens.get(end - 1).shape() != Shape.POSSESSIVE) {
      return false;
    }
    if (initials.contains(words)) {
      return tokens.get(first).shape() == Shape.UPPER;
    }
    if (Positions.isPartOfLongerName(tokens, first, end)) {
      return false;
    }
    boolean institutional = words.size() >= 2 && Names.isInstitutional(tokens, first, end);
    boolean telling = words.size() >= 3 && !Positions.isPlacedBefore(tokens, first);
    return institutional || telling || Positions.isAgentLike(tokens, first, end, false);
  }
}
