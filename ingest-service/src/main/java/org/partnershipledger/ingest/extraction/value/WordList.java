package org.partnershipledger.ingest.extraction.value;

import java.util.List;
import org.partnershipledger.ingest.extraction.lexicon.WordFile;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Tokeniser;

/** A plain list of words in sections {@code [name]}; {@code #} begins a reason. */
final class WordList {
  private WordList() {}

  /**
   * A line of the list.
   *
   * @param section the section that it stands in
   * @param words the words as listed
   * @param number what follows {@code =}; 0 when nothing does
   */
  record Line(String section, String words, int number) {
    /** The words as tokens see them, with single spaces. */
    String key() {
      return String.join(" ", Tokeniser.tokenise(words).stream().map(Token::key).toList());
    }
  }

  /** The lines of a file that stands beside this class. */
  static List<Line> read(String file) {
    return WordFile.lines(WordList.class, file).stream()
        .map(line -> line(line.section(), line.words()))
        .toList();
  }

  private static Line line(String section, String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      return new Line(section, line, 0);
    }
    int number = Integer.parseInt(line.substring(equals + 1).strip());
    return new Line(section, line.substring(0, equals).strip(), number);
  }
}
