package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.person.GivenNames.Gender;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Decides which runs of capitals name persons, and which runs name the same one. */
final class NameFinder {
  private static final WordSections SPEAKING =
      WordSections.of(NameFinder.class, "beside-names.txt");

  private static final int LONGEST_OWNER = 8;

  private final Document document;
  private final boolean[] roleBegins;
  private final boolean[] roleEnds;
  private final Map<String, Person> bySurname = new HashMap<>();

  private NameFinder(Document document, List<Role> roles) {
    this.document = document;
    this.roleBegins = new boolean[document.tokens().size() + 1];
    this.roleEnds = new boolean[document.tokens().size() + 1];
    for (Role role : roles) {
      roleBegins[role.first()] = true;
      roleEnds[role.end()] = !role.plural();
    }
  }

  /** A name in the text with the person that it names. */
  record Named(NameRun run, Person person) {}

  /** The names of a document, in order. */
  static List<Named> find(Document document, List<Role> roles, boolean[] taken) {
    return new NameFinder(document, roles).run(NameRuns.find(document, taken));
  }

  private List<Named> run(List<NameRun> runs) {
    Set<String> titled = new HashSet<>();
    runs.stream().filter(r -> r.titled() && r.length() > 0).forEach(r -> titled.add(surname(r)));
    for (NameRun run : runs) {
      if (run.length() >= 2 && isPerson(run, titled)) {
        learn(run);
      }
    }
    runs.stream()
        .filter(r -> r.titled() && r.length() == 1)
        .forEach(r -> bySurname.computeIfAbsent(surname(r), s -> person(r, r.gender())));
    List<Named> named = new ArrayList<>();
    for (NameRun run : runs) {
      Person person = personOf(run, titled);
      if (person != null) {
        named.add(new Named(run, person));
      }
    }
    return named;
  }

  private void learn(NameRun run) {
    String surname = surname(run);
    Person known = bySurname.get(surname);
    Gender gender = known == null || run.gender() != Gender.UNKNOWN ? run.gender() : known.gender();
    boolean fuller =
        known == null
            || document.slice(run.nameFirst(), run.end()).length() > known.name().length();
    if (fuller) {
      bySurname.put(surname, person(run, gender));
    }
  }

  private Person person(NameRun run, Gender gender) {
    return new Person(document.slice(run.nameFirst(), run.end()), gender);
  }

  private @Nullable Person personOf(NameRun run, Set<String> titled) {
    if (run.length() == 0) {
      return null;
    }
    Person person = bySurname.get(surname(run));
    if (run.length() >= 2) {
      boolean same = person != null && sharesGivenName(run, person);
      return same ? person : isPerson(run, titled) ? person(run, run.gender()) : null;
    }
    boolean place =
        document.key(run.first() - 1).equals("the") || document.key(run.first() - 1).equals("in");
    return run.titled() || !place ? person : null;
  }

  /** Two of one surname are one person only if one given name, or an initial, fits the other. */
  private boolean sharesGivenName(NameRun run, Person person) {
    String given = document.token(run.nameFirst()).text();
    String other = person.name().substring(0, Math.max(0, person.name().indexOf(' ')));
    return other.isEmpty()
        || other.equals(given)
        || other.length() == 1 && given.startsWith(other)
        || given.length() == 1 && other.startsWith(given);
  }

  private String surname(NameRun run) {
    return document.key(run.end() - 1);
  }

  private boolean isPerson(NameRun run, Set<String> titled) {
    if (run.sure() || titled.contains(surname(run))) {
      return true;
    }
    boolean shape =
        run.length() >= 2 && run.length() <= 3 && !document.key(run.first() - 1).equals("the");
    return shape && (isBesideRole(run) || isBesideSpeech(run));
  }

  private boolean isBesideRole(NameRun run) {
    int comma = run.first() - 1;
    boolean before =
        roleEnds[run.first()] || comma >= 0 && roleEnds[comma] && document.key(comma).equals(",");
    boolean is = document.key(comma).equals("is") && comma > 0 && roleEnds[comma];
    return before || is || document.key(run.end()).equals("(") && beginsRole(run.end() + 1);
  }

  private boolean beginsRole(int token) {
    return token < roleBegins.length && roleBegins[token];
  }

  private boolean isBesideSpeech(NameRun run) {
    String after = document.key(run.end());
    String before = document.key(run.first() - 1);
    boolean afterQuote = run.first() > 1 && document.token(run.first() - 2).shape() == Shape.QUOTE;
    return SPEAKING.has("after", after)
        || SPEAKING.has("before", before) && afterQuote
        || after.equals(",") && isAppositionAt(run.end() + 1);
  }

  /** ", chief executive", ", the chief executive", ", who said". */
  private boolean isAppositionAt(int at) {
    if (document.key(at).equals("who") || SPEAKING.has("age", document.key(at))) {
      return true;
    }
    return beginsRole(at) || beginsRole(at + 1) || beginsRole(at + 2) || isOwnedRoleFrom(at);
  }

  /** ", the Harford trust's chief executive": a role that somebody's name or description owns. */
  private boolean isOwnedRoleFrom(int at) {
    for (int i = at + 1; i < Math.min(document.tokens().size(), at + LONGEST_OWNER); i++) {
      if (document.key(i).equals(",")) {
        return false;
      }
      if (beginsRole(i) && document.token(i - 1).shape() == Shape.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }
}
