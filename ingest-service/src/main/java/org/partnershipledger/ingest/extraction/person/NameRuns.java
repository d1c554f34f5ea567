package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.person.GivenNames.Gender;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds runs of capitals with the shape of a person's name. */
final class NameRuns {
  private static final WordSections NOT_NAMES = WordSections.of(NameRuns.class, "not-names.txt");
  private static final int LONGEST = 4;

  private final Document document;
  private final boolean[] taken;

  private NameRuns(Document document, boolean[] taken) {
    this.document = document;
    this.taken = taken;
  }

  /**
   * The runs of a document, in order.
   *
   * @param taken tokens of bodies and of roles, which no name takes in
   */
  static List<NameRun> find(Document document, boolean[] taken) {
    NameRuns finder = new NameRuns(document, taken);
    List<NameRun> runs = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        Optional<NameRun> run = finder.runAt(at, sentence);
        run.ifPresent(runs::add);
        at = run.map(NameRun::end).orElse(at + 1);
      }
    }
    return runs;
  }

  private Optional<NameRun> runAt(int at, Sentence sentence) {
    Token token = document.token(at);
    if (!token.isCapital() || taken[at]) {
      return Optional.empty();
    }
    if (GivenNames.isTitle(token.key())) {
      return titled(at, sentence);
    }
    return isNamePart(at) ? untitled(at, sentence) : Optional.empty();
  }

  /**
   * "Mr Eames", "Dr Kanchan Rege", "Lord Carter"; a site ("the Sir Robert Peel") is a run without a
   * name.
   */
  private Optional<NameRun> titled(int title, Sentence sentence) {
    int name = title + 1;
    while (name < sentence.last()
        && (document.key(name).equals(".") || GivenNames.isTitle(document.key(name)))) {
      name++;
    }
    int end = Math.max(endOf(name, sentence), endOfSurname(name, sentence));
    boolean site = document.key(title - 1).equals("the") || isPartOfPlace(name, end, sentence);
    if (end == name || site) {
      return Optional.of(new NameRun(title, end, end, true, Gender.UNKNOWN, false));
    }
    String key = document.key(title);
    Gender byTitle = GivenNames.genderOfTitle(key);
    Gender gender = byTitle == Gender.UNKNOWN ? GivenNames.genderOf(document.key(name)) : byTitle;
    int nameFirst = GivenNames.isNoble(key) ? title : name;
    return Optional.of(new NameRun(title, nameFirst, end, true, gender, true));
  }

  private Optional<NameRun> untitled(int first, Sentence sentence) {
    int end = endOf(first, sentence);
    if (end == first || isPartOfPlace(first, end, sentence)) {
      return Optional.of(
          new NameRun(first, end, Math.max(end, first + 1), false, Gender.UNKNOWN, false));
    }
    boolean article = document.key(first - 1).equals("the");
    boolean ward = NOT_NAMES.has("surname-too", document.key(end - 1));
    boolean sure = end - first >= 2 && GivenNames.knows(document.key(first)) && !article && !ward;
    return Optional.of(
        new NameRun(first, first, end, false, GivenNames.genderOf(document.key(first)), sure));
  }

  private int endOf(int first, Sentence sentence) {
    int at = first;
    while (at < sentence.last()
        && at - first < LONGEST
        && (isNamePart(at) || isSurname(at, first) || isParticle(at, first, sentence))) {
      at++;
    }
    return at;
  }

  private boolean isNamePart(int at) {
    Token token = document.token(at);
    boolean initial = token.text().length() == 1 && token.isCapital();
    boolean word = token.shape() == Shape.CAPITALISED && token.text().length() > 1;
    return !taken[at]
        && (word || initial && !token.is("a") && !token.is("i"))
        && !NOT_NAMES.knows(token.key());
  }

  /** "Theresa May", "Andrew King": behind a given name such words are surnames. */
  private boolean isSurname(int at, int first) {
    Token token = document.token(at);
    return at == first + 1
        && token.shape() == Shape.CAPITALISED
        && !taken[at]
        && GivenNames.knows(document.key(first))
        && (NOT_NAMES.has("surname-too", token.key())
            ? isLone(at)
            : NOT_NAMES.has("elsewhere", token.key())
                && !NOT_NAMES.has("institution", token.key()));
  }

  /** "Peter Ward, chief executive", but not "Victoria Hall Hotel" or "the Ann Park Centre". */
  private boolean isLone(int at) {
    boolean goesOn =
        at + 1 < document.tokens().size()
            && document.token(at + 1).isCapital()
            && document.sentenceOf(at).holds(at + 1);
    return !goesOn && !document.key(at - 2).equals("the");
  }

  /** "Mr Ward", "Mrs May": behind a title such a word is a surname; else the token itself. */
  private int endOfSurname(int name, Sentence sentence) {
    boolean surname =
        name < sentence.last()
            && document.token(name).shape() == Shape.CAPITALISED
            && !taken[name]
            && isLone(name)
            && (NOT_NAMES.has("surname-too", document.key(name))
                || NOT_NAMES.has("elsewhere", document.key(name))
                    && !NOT_NAMES.has("institution", document.key(name)));
    return surname ? name + 1 : name;
  }

  /** "Ann de Souza". */
  private boolean isParticle(int at, int first, Sentence sentence) {
    boolean particle =
        switch (document.key(at)) {
          case "de", "van", "von", "der", "la", "del", "bin", "al" -> true;
          default -> false;
        };
    return particle && at > first && at + 1 < sentence.last() && document.token(at + 1).isCapital();
  }

  /**
   * "Samuel Johnson Community Hospital", "Uttoxeter Road", and what stands before "and Rutland
   * Hospital".
   */
  private boolean isPartOfPlace(int first, int end, Sentence sentence) {
    if (end >= sentence.last()) {
      return false;
    }
    Token next = document.token(end);
    boolean institution = next.isCapital() && NOT_NAMES.has("institution", next.key());
    boolean lowerInstitution =
        next.is("hospital") || next.is("hospitals") || next.is("trust") || next.is("ward");
    boolean body =
        next.isCapital()
            && taken[end]
            && document.token(end - 1).end() + 1 == next.start()
            && end - first == 1;
    return institution || lowerInstitution || body;
  }
}
