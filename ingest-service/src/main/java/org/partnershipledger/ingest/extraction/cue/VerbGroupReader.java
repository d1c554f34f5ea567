package org.partnershipledger.ingest.extraction.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Reads the verb groups of a document by looking up auxiliaries and endings. */
final class VerbGroupReader {
  private static final int LONGEST_WITHOUT_MAIN_VERB = 3;
  private static final int WITH_BASE =
      VerbWords.MODALS | VerbWords.bits(VerbWords.TO, VerbWords.DO, VerbWords.DID);
  private final Document document;
  private final Parts parts;
  private final boolean[] pseudo;

  private VerbGroupReader(Document document, Parts parts, boolean[] pseudo) {
    this.document = document;
    this.parts = parts;
    this.pseudo = pseudo;
  }

  /**
   * The verb groups, in order.
   *
   * @param pseudo for each token whether it only looks like a denial
   */
  static List<VerbGroup> read(Document document, Parts parts, boolean[] pseudo) {
    return new VerbGroupReader(document, parts, pseudo).run();
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
    if (parts.has(VerbWords.TO, first)) {
      return isInfinitive(first) ? new Scan(first).run() : null;
    }
    if (parts.isAuxiliary(first) || isShortIs(first)) {
      return new Scan(first).run();
    }
    boolean reduced = parts.has(VerbWords.PARTICIPLE, first) && document.key(first - 1).equals(",");
    return (parts.isPast(first) || reduced) && isPastVerb(first)
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
    while (parts.isBetween(at)) {
      at++;
    }
    if (at >= document.tokens().size() || document.token(at).shape() != Shape.LOWER) {
      return false;
    }
    int nouns =
        VerbWords.bits(
            VerbWords.ATTRIBUTIVE, VerbWords.GERUND, VerbWords.PREPOSITION, VerbWords.NOUN);
    return !parts.hasAny(nouns, at) || document.key(at).equals("bring");
  }

  /** Behind an article or a preposition a word in -ed is an adjective. */
  private boolean isPastVerb(int at) {
    if (document.token(at).shape() != Shape.LOWER) {
      return false;
    }
    boolean adverb = parts.has(VerbWords.ADVERB, at - 1);
    return !parts.has(VerbWords.ATTRIBUTIVE, adverb ? at - 2 : at - 1);
  }

  /** One group being read from its first word on. */
  private final class Scan {
    private final int first;
    private int seen;
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
          seen |= VerbWords.BE.bit();
          end = at + 1;
        } else if (parts.isAuxiliary(at) && !clashes(at)) {
          seen |= parts.at(at) & VerbWords.AUXILIARIES;
          negative |= parts.has(VerbWords.NEGATION, at) && !pseudo[at];
          end = at + 1;
          loose = 0;
        } else if (parts.has(VerbWords.TO, at) && (at == first || bindsTo(at))) {
          isTo |= at > first;
          seen |= VerbWords.TO.bit();
          end = at + 1;
        } else if (parts.has(VerbWords.NEGATION, at)) {
          negative |= !pseudo[at];
          loose++;
          end = pseudo[at] ? end : at + 1;
        } else if (parts.isBetween(at)) {
          loose++;
        } else if (isMain(at)) {
          main = key;
          end = at + 1;
        } else {
          break;
        }
        at++;
      }
      return judge();
    }

    private boolean clashes(int at) {
      return seen != 0 && parts.hasAny(VerbWords.MODALS, at);
    }

    /** "is to merge", "ought to", "has to": the infinitive belongs to the group. */
    private boolean bindsTo(int at) {
      boolean be = has(VerbWords.BE) || has(VerbWords.WAS);
      boolean ought = document.key(at - 1).equals("ought");
      boolean have = parts.hasAny(VerbWords.bits(VerbWords.HAVE, VerbWords.HAD), at - 1);
      return (be && at == end || ought || have) && isInfinitive(at);
    }

    private boolean isMain(int at) {
      if (document.token(at).shape() != Shape.LOWER || parts.has(VerbWords.ATTRIBUTIVE, at)) {
        return false;
      }
      if (isTo) {
        return !parts.has(VerbWords.PREPOSITION, at);
      }
      if ((seen & VerbWords.BES) != 0) {
        return parts.isParticiple(at) || parts.has(VerbWords.GERUND, at);
      }
      if (has(VerbWords.HAVE) || has(VerbWords.HAD)) {
        return parts.isParticiple(at);
      }
      boolean wantsBase = (seen & WITH_BASE) != 0;
      return wantsBase && !parts.has(VerbWords.PREPOSITION, at);
    }

    private boolean has(VerbWords part) {
      return (seen & part.bit()) != 0;
    }

    private VerbGroup judge() {
      boolean perfect = has(VerbWords.HAVE) || has(VerbWords.HAD);
      boolean going = main.equals("going") && parts.has(VerbWords.TO, end) && isInfinitive(end);
      int last = Math.max(end, first + 1);
      if (has(VerbWords.WOULD) || has(VerbWords.SHOULD)) {
        return perfect && !isTo && !main.isEmpty()
            ? marked(last, Tense.PAST, Certainty.POSSIBLE, true)
            : marked(last, Tense.PLANNED, Certainty.PROBABLE, negative);
      }
      if (has(VerbWords.MAY) || has(VerbWords.CAN)) {
        Tense tense = perfect && !isTo && !main.isEmpty() ? Tense.PAST : Tense.PLANNED;
        return marked(last, tense, Certainty.POSSIBLE, negative);
      }
      if (has(VerbWords.WILL) || going) {
        return marked(last, Tense.PLANNED, Certainty.CERTAIN, negative);
      }
      if (has(VerbWords.MUST)) {
        return marked(last, Tense.PLANNED, Certainty.PROBABLE, negative);
      }
      if (isTo) {
        return boundInfinitive(last, perfect);
      }
      if (has(VerbWords.TO)) {
        return new VerbGroup(first, last, Tense.PLANNED, Certainty.PROBABLE, negative, true, false);
      }
      return plain(last, perfect);
    }

    /** "is to merge" is a plan; "was to have merged" did not come about; "has to" is need. */
    private VerbGroup boundInfinitive(int last, boolean perfect) {
      boolean was = has(VerbWords.WAS);
      if (was && perfect) {
        return marked(last, Tense.PAST, Certainty.POSSIBLE, true);
      }
      if (has(VerbWords.HAD)) {
        return marked(last, Tense.PAST, Certainty.CERTAIN, negative);
      }
      boolean firm = has(VerbWords.BE) && !perfect;
      return marked(last, Tense.PLANNED, firm ? Certainty.CERTAIN : Certainty.PROBABLE, negative);
    }

    private VerbGroup plain(int last, boolean perfect) {
      boolean goesOn = main.endsWith("ing") && !has(VerbWords.WAS) && !has(VerbWords.HAD);
      boolean owns = main.isEmpty() && has(VerbWords.HAVE) && (seen & VerbWords.BES) == 0;
      boolean past = perfect && !owns || has(VerbWords.WAS) || has(VerbWords.DID);
      Tense tense = past && !goesOn ? Tense.PAST : Tense.ONGOING;
      return new VerbGroup(first, last, tense, Certainty.CERTAIN, negative, false, false);
    }

    private VerbGroup marked(int last, Tense tense, Certainty certainty, boolean denied) {
      return new VerbGroup(first, last, tense, certainty, denied, false, true);
    }
  }
}
