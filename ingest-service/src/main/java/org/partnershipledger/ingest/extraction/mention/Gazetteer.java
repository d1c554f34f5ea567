package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Sieve;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Strength;

/** All surface forms of all known bodies in one tree of tokens, matched longest first. */
final class Gazetteer {
  private final Node root = new Node();
  private final Sieve firstWords = new Sieve();

  Gazetteer(OrganisationReference reference) {
    for (NameForm form : reference.nameForms()) {
      add(form);
      if (form.strength() == Strength.REGISTER) {
        addBeginnings(form);
      }
    }
  }

  /** "Ashford and St Peter's" of "Ashford and St Peter's Hospitals": weak, but of several words. */
  private void addBeginnings(NameForm form) {
    for (List<String> words : Names.shortForms(form.text())) {
      if (words.size() > 1) {
        add(
            words,
            new NameForm(
                String.join(" ", words)
                    + (Names.isPossessiveAfter(form.text(), words.size()) ? " 's" : ""),
                form.organisationId(),
                form.validity(),
                Strength.PLACE,
                Optional.of("the beginning of a name")));
      }
    }
  }

  /** A place in the text where one or more names match. */
  record Match(int first, int end, List<NameForm> forms) {}

  /** The longest match that begins at a token, if any; a name never begins in lower case. */
  @Nullable Match at(List<Token> tokens, int first) {
    if (tokens.get(first).shape() == Shape.LOWER || !firstWords.lets(keyOf(tokens.get(first)))) {
      return null;
    }
    Node node = step(root, tokens.get(first));
    Match longest = null;
    int at = first + 1;
    while (node != null) {
      if (!node.forms.isEmpty()) {
        List<NameForm> fitting = fitting(node.forms, tokens, first, at);
        if (!fitting.isEmpty()) {
          longest = new Match(first, withPossessive(tokens, at, fitting), fitting);
        }
      }
      while (at < tokens.size() && isSkipped(tokens, at) && continues(node, tokens, at + 1)) {
        at++;
      }
      node = at < tokens.size() ? step(node, tokens.get(at)) : null;
      at++;
    }
    return longest;
  }

  /** A name that ends in a possessive takes it along. */
  private static int withPossessive(List<Token> tokens, int end, List<NameForm> forms) {
    boolean possessive =
        end < tokens.size()
            && tokens.get(end).shape() == Shape.POSSESSIVE
            && forms.stream()
                .allMatch(f -> f.text().endsWith("'s") || f.text().endsWith("\u2019s"));
    return possessive ? end + 1 : end;
  }

  private static boolean continues(Node node, List<Token> tokens, int next) {
    return next < tokens.size()
        && (isSkipped(tokens, next) || step(node, tokens.get(next)) != null);
  }

  /** Initials match only initials, and words with a capital only such words. */
  private static List<NameForm> fitting(
      List<NameForm> forms, List<Token> tokens, int first, int end) {
    List<NameForm> fitting = new ArrayList<>(forms.size());
    for (NameForm form : forms) {
      if (isCasedLike(form, tokens, first, end)) {
        fitting.add(form);
      }
    }
    return fitting;
  }

  private static boolean isCasedLike(NameForm form, List<Token> tokens, int first, int end) {
    if (end - first == 1) {
      Token only = tokens.get(first);
      boolean initials = form.text().length() > 1 && isUpper(form.text());
      return initials ? only.shape() == Shape.UPPER : only.isCapital();
    }
    return tokens.get(first).shape() != Shape.LOWER && tokens.get(end - 1).shape() != Shape.LOWER
        || Character.isDigit(form.text().charAt(0));
  }

  private static boolean isUpper(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  private void add(NameForm form) {
    List<String> words = Names.words(form.text());
    boolean leadingArticle = words.size() > 2 && words.getFirst().equals("the");
    add(leadingArticle ? words.subList(1, words.size()) : words, form);
  }

  private void add(List<String> words, NameForm form) {
    Node node = root;
    firstWords.add(words.isEmpty() || words.getFirst().equals("saint") ? "st" : words.getFirst());
    for (String word : words) {
      node = node.next.computeIfAbsent(word.equals("saint") ? "st" : word, k -> new Node());
    }
    boolean known =
        node.forms.stream().anyMatch(f -> f.organisationId().equals(form.organisationId()));
    if (node != root && !(known && form.strength() == Strength.PLACE)) {
      node.forms.add(form);
    }
  }

  private static @Nullable Node step(Node node, Token token) {
    return node.next.get(keyOf(token));
  }

  private static String keyOf(Token token) {
    return switch (token.key()) {
      case "&" -> "and";
      case "saint" -> "st";
      default -> token.key();
    };
  }

  private static boolean isSkipped(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.shape() == Shape.POSSESSIVE
        || token.is(",")
        || token.is(".")
        || token.is("'")
        || token.is("\u2019");
  }

  private static final class Node {
    private final Map<String, @Nullable Node> next = new HashMap<>(4);
    private final List<NameForm> forms = new ArrayList<>(1);
  }
}
