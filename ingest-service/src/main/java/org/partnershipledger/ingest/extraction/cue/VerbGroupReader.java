package org.partnershipledger.ingest.extraction.cue;

import static org.partnershipledger.ingest.extraction.cue.VerbWords.ATTRIBUTIVE;
import static org.partnershipledger.ingest.extraction.cue.VerbWords.PARTICIPLE;
import static org.partnershipledger.ingest.extraction.cue.VerbWords.PAST;
import static org.partnershipledger.ingest.extraction.cue.VerbWords.TO;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Reads the verb groups of a document by looking up auxiliaries and endings. */
final class VerbGroupReader {
  private static final int LONGEST_WITHOUT_MAIN_VERB = 3;
  private final Document document;
  private final boolean[] pseudo;

  private VerbGroupReader(Document document, boolean[] pseudo) {
    this.document = document;
    this.pseudo = pseudo;
  }

  /**
   * The verb groups, in order.
   *
   * @param pseudo for each token whether it only looks like a denial
   */
  static List<VerbGroup> read(Document document, boolean[] pseudo) {
    return new VerbGroupReader(document, pseudo).run();
  }

  private List<VerbGroup> run() {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < document.tokens().size()) {
      VerbGroup group = groupAt(at);
      if (group == null) {
        at++;
      } else {
        groups.add(group);
        at = group.end();
      }
    }
    return groups;
  }

  private @Nullable VerbGroup groupAt(int first) {
    String key = document.key(first);
    if (TO.has(key)) {
      return isInfinitive(first) ? new Scan(first).run() : null;
    }
    if (VerbWords.isAuxiliary(key) || isShortIs(first)) {
      return new Scan(first).run();
    }
    return isPastVerb(first)
        ? new VerbGroup(first, first + 1, Tense.PAST, Certainty.CERTAIN, false, false, false)
        : null;
  }

  /** "it's", "there's": the tokeniser cannot tell this from a possessive. */
  private boolean isShortIs(int at) {
    Token token = document.token(at);
    if (token.shape() != Shape.POSSESSIVE || !token.is("'s")) {
      return false;
    }
    return switch (document.key(at - 1)) {
      case "it", "that", "there", "he", "she", "here", "what" -> true;
      default -> false;
    };
  }

  /** "to" before a word in lower case that is neither a determiner nor a gerund. */
  private boolean isInfinitive(int to) {
    int at = to + 1;
    while (VerbWords.BETWEEN.has(document.key(at)) || document.key(at).endsWith("ly")) {
      at++;
    }
    if (at >= document.tokens().size() || document.token(at).shape() != Shape.LOWER) {
      return false;
    }
    String key = document.key(at);
    return !ATTRIBUTIVE.has(key) && !key.endsWith("ing") && !VerbWords.PREPOSITION.has(key)
        || key.equals("bring");
  }

  private boolean isPastVerb(int at) {
    Token token = document.token(at);
    if (token.shape() != Shape.LOWER) {
      return false;
    }
    String before = document.key(at - 1);
    boolean attributive =
        ATTRIBUTIVE.has(before)
            || before.endsWith("ly") && at > 1 && ATTRIBUTIVE.has(document.key(at - 2));
    boolean past = PAST.has(token.key()) || isRegularPast(token.key());
    return past && !attributive;
  }

  private static boolean isRegularPast(String key) {
    return key.length() > 4 && key.endsWith("ed") && !key.endsWith("eed");
  }

  /** One group being read from its first word on. */
  private final class Scan {
    private final int first;
    private final Set<VerbWords> seen = EnumSet.noneOf(VerbWords.class);
    private int end;
    private boolean negative;
    private boolean isTo;
    private String main = "";

    Scan(int first) {
      this.first = first;
      this.end = first;
    }

    VerbGroup run() {
      int at = first;
      int loose = 0;
      while (main.isEmpty()
          && at < document.tokens().size()
          && loose <= LONGEST_WITHOUT_MAIN_VERB) {
        String key = document.key(at);
        if (isShortIs(at)) {
          seen.add(VerbWords.BE);
          end = at + 1;
        } else if (VerbWords.isAuxiliary(key) && !clashes(key)) {
          seen.addAll(VerbWords.of(key));
          negative |= VerbWords.denies(key) && !pseudo[at];
          end = at + 1;
          loose = 0;
        } else if (TO.has(key) && (at == first || bindsTo(at))) {
          isTo |= at > first;
          seen.add(TO);
          end = at + 1;
        } else if (VerbWords.denies(key)) {
          negative |= !pseudo[at];
          loose++;
          end = pseudo[at] ? end : at + 1;
        } else if (VerbWords.BETWEEN.has(key) || key.endsWith("ly")) {
          loose++;
        } else if (isMain(at, key)) {
          main = key;
          end = at + 1;
        } else {
          break;
        }
        at++;
      }
      return judge();
    }

    private boolean clashes(String key) {
      boolean modal = VerbWords.MODALS.stream().anyMatch(m -> m.has(key));
      return modal && !seen.isEmpty();
    }

    /** "is to merge", "ought to", "has to": the infinitive belongs to the group. */
    private boolean bindsTo(int at) {
      boolean be = seen.contains(VerbWords.BE) || seen.contains(VerbWords.WAS);
      boolean ought = document.key(at - 1).equals("ought");
      boolean have =
          VerbWords.HAVE.has(document.key(at - 1)) || VerbWords.HAD.has(document.key(at - 1));
      return (be && at == end || ought || have) && isInfinitive(at);
    }

    private boolean isMain(int at, String key) {
      if (document.token(at).shape() != Shape.LOWER || ATTRIBUTIVE.has(key)) {
        return false;
      }
      if (isTo) {
        return !VerbWords.PREPOSITION.has(key);
      }
      boolean participle = PARTICIPLE.has(key) || isRegularPast(key);
      boolean wantsBase =
          seen.contains(TO)
              || seen.contains(VerbWords.DO)
              || seen.contains(VerbWords.DID)
              || VerbWords.MODALS.stream().anyMatch(seen::contains);
      boolean be =
          seen.contains(VerbWords.BE)
              || seen.contains(VerbWords.WAS)
              || seen.contains(VerbWords.BEEN)
              || seen.contains(VerbWords.BARE_BE);
      if (be) {
        return participle || key.endsWith("ing");
      }
      boolean perfect = seen.contains(VerbWords.HAVE) || seen.contains(VerbWords.HAD);
      return perfect ? participle : wantsBase && !VerbWords.PREPOSITION.has(key);
    }

    private VerbGroup judge() {
      boolean perfect = seen.contains(VerbWords.HAVE) || seen.contains(VerbWords.HAD);
      boolean going = main.equals("going") && TO.has(document.key(end)) && isInfinitive(end);
      int last = Math.max(end, first + 1);
      if (seen.contains(VerbWords.WOULD) || seen.contains(VerbWords.SHOULD)) {
        return perfect && !main.isEmpty()
            ? marked(last, Tense.PAST, Certainty.POSSIBLE, true)
            : marked(last, Tense.PLANNED, Certainty.PROBABLE, negative);
      }
      if (seen.contains(VerbWords.MAY) || seen.contains(VerbWords.CAN)) {
        Tense tense = perfect && !main.isEmpty() ? Tense.PAST : Tense.PLANNED;
        return marked(last, tense, Certainty.POSSIBLE, negative);
      }
      if (seen.contains(VerbWords.WILL) || going) {
        return marked(last, Tense.PLANNED, Certainty.CERTAIN, negative);
      }
      if (seen.contains(VerbWords.MUST)) {
        return marked(last, Tense.PLANNED, Certainty.PROBABLE, negative);
      }
      if (isTo) {
        return boundInfinitive(last, perfect);
      }
      if (seen.contains(TO)) {
        return new VerbGroup(first, last, Tense.PLANNED, Certainty.PROBABLE, negative, true, false);
      }
      return plain(last, perfect);
    }

    /** "is to merge" is a plan; "was to have merged" did not come about; "has to" is need. */
    private VerbGroup boundInfinitive(int last, boolean perfect) {
      boolean was = seen.contains(VerbWords.WAS);
      if (was && perfect) {
        return marked(last, Tense.PAST, Certainty.POSSIBLE, true);
      }
      if (seen.contains(VerbWords.HAD)) {
        return marked(last, Tense.PAST, Certainty.CERTAIN, negative);
      }
      boolean firm = seen.contains(VerbWords.BE) && !perfect;
      return marked(last, Tense.PLANNED, firm ? Certainty.CERTAIN : Certainty.PROBABLE, negative);
    }

    private VerbGroup plain(int last, boolean perfect) {
      boolean goesOn =
          main.endsWith("ing") && !seen.contains(VerbWords.WAS) && !seen.contains(VerbWords.HAD);
      boolean past = perfect || seen.contains(VerbWords.WAS) || seen.contains(VerbWords.DID);
      Tense tense = past && !goesOn ? Tense.PAST : Tense.ONGOING;
      return new VerbGroup(first, last, tense, Certainty.CERTAIN, negative, false, false);
    }

    private VerbGroup marked(int last, Tense tense, Certainty certainty, boolean denied) {
      return new VerbGroup(first, last, tense, certainty, denied, false, true);
    }
  }
}
