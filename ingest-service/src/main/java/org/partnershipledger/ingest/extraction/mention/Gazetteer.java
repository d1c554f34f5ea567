package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.ingest.extraction.text.Tokeniser;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;

/** All surface forms of all known bodies in one tree of tokens, matched longest first. */
final class Gazetteer {
  private final Node root = new Node();

  Gazetteer(OrganisationReference reference) {
    for (NameForm form : reference.nameForms()) {
      add(form);
    }
  }

  /** A place in the text where one or more names match. */
  record Match(int first, int end, List<NameForm> forms) {}

  /** The longest match that begins at a token, if any. */
  @Nullable Match at(List<Token> tokens, int first) {
    Node node = step(root, tokens.get(first));
    Match longest = null;
    int at = first + 1;
    while (node != null) {
      if (!node.forms.isEmpty()) {
        List<NameForm> fitting = fitting(node.forms, tokens, first, at);
        if (!fitting.isEmpty()) {
          longest = new Match(first, at, fitting);
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

  private static boolean continues(Node node, List<Token> tokens, int next) {
    return next < tokens.size() && (isSkipped(tokens, next) || step(node, tokens.get(next)) != null);
  }

  /** Initials match only initials, and words with a capital only such words. */
  private static List<NameForm> fitting(List<NameForm> forms, List<Token> tokens, int first, int end) {
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
    return tokens.get(first).shape() != Shape.LOWER
        || Character.isDigit(form.text().charAt(0))
        || !Character.isUpperCase(form.text().charAt(0));
  }

  private static boolean isUpper(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
  }

  private void add(NameForm form) {
    List<Token> tokens = Tokeniser.tokenise(form.text());
    Node node = root;
    for (int i = 0; i < tokens.size(); i++) {
      boolean leadingArticle = i == 0 && tokens.size() > 2 && tokens.get(i).is("the");
      if (!isSkipped(tokens, i) && !leadingArticle) {
        node = node.next.computeIfAbsent(keyOf(tokens.get(i)), k -> new Node());
      }
    }
    if (node != root) {
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
      case "healthcare" -> "healthcare";
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
