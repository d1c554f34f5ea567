package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.ingest.extraction.text.Tokeniser;
import org.partnershipledger.organisation.DatedName;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.NameKey;
import org.partnershipledger.organisation.Organisation;

/** What can be told from a name alone. */
final class Names {
  private static final Set<String> CONNECTORS = WordSets.of(Names.class, "names.connectors");
  private static final Set<String> LEGAL = WordSets.of(Names.class, "names.legal");

  /** Words that show that a name is an institution's and not a place's. */
  private static final Set<String> INSTITUTIONAL = WordSets.of(Names.class, "names.institutional");

  private static final Set<String> COMPASS = WordSets.of(Names.class, "names.compass");
  private static final Set<String> COMMON = WordSets.of(Names.class, "names.common");

  private Names() {}

  /** The dated name that a form is a form of; empty for a form that fits several names. */
  static Optional<String> nameBehind(Organisation organisation, NameForm form) {
    String key = stem(NameKey.of(form.text()));
    for (DatedName dated : organisation.names()) {
      if (dated.validity().equals(form.validity())
          && stem(NameKey.of(dated.name())).startsWith(key)) {
        return Optional.of(dated.name());
      }
    }
    return organisation.names().stream()
        .map(DatedName::name)
        .filter(name -> stem(NameKey.of(name)).equals(key))
        .findFirst();
  }

  /** A name key without its legal ending. */
  static String stem(String key) {
    String stem = key;
    boolean shortened = true;
    while (shortened) {
      int space = stem.lastIndexOf(' ');
      shortened = space > 0 && LEGAL.contains(stem.substring(space + 1));
      stem = shortened ? stem.substring(0, space) : stem;
    }
    return stem;
  }

  /** Whether a short name reads as an institution even without its legal ending. */
  static boolean isInstitutional(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (INSTITUTIONAL.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The short forms that an article may use once it has given the full name: the beginnings of the
   * name without its legal ending, from two words less down to its first word.
   */
  static List<List<String>> shortForms(String name) {
    List<String> words = words(name);
    if (!words.isEmpty() && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    while (!words.isEmpty() && LEGAL.contains(words.getLast())) {
      words.removeLast();
    }
    List<List<String>> forms = new ArrayList<>();
    for (int length = words.size(); length >= 1; length--) {
      List<String> form = words.subList(0, length);
      if (!CONNECTORS.contains(form.getLast()) && !isGeneric(form)) {
        forms.add(List.copyOf(form));
      }
    }
    return forms;
  }

  /** "North", "Eastern" and the like. */
  static boolean isCompassPoint(Token token) {
    return COMPASS.contains(token.key());
  }

  /** The words of a name, with its possessives dropped and "&" read as "and". */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokeniser.tokenise(name)) {
      if (token.shape() != Shape.POSSESSIVE && !token.is(",") && !token.is(".")) {
        words.add(token.is("&") ? "and" : token.key());
      }
    }
    return words;
  }

  /** Whether the first words of a name end in a possessive, as "Ashford and St Peter's" does. */
  static boolean isPossessiveAfter(String name, int words) {
    int count = 0;
    for (Token token : Tokeniser.tokenise(name)) {
      boolean possessive = token.shape() == Shape.POSSESSIVE;
      if (possessive && count == words) {
        return true;
      }
      boolean leadingArticle = count == 0 && token.is("the");
      count += possessive || token.is(",") || token.is(".") || leadingArticle ? 0 : 1;
    }
    return false;
  }

  private static boolean isGeneric(List<String> form) {
    return form.size() == 1
            && (INSTITUTIONAL.contains(form.getFirst())
                || Set.of(
                        "north",
                        "south",
                        "east",
                        "west",
                        "northern",
                        "southern",
                        "eastern",
                        "western",
                        "central",
                        "mid",
                        "greater",
                        "st",
                        "great",
                        "new",
                        "united",
                        "national",
                        "london",
                        "england",
                        "nhs")
                    .contains(form.getFirst()))
        || form.size() == 2
            && form.getFirst().equals("university")
            && form.getLast().equals("hospitals");
  }
}
