package org.partnershipledger.ingest.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordFile;

/** The towns in which trusts run hospitals, where the name of the trust does not tell them. */
final class Towns {
  private static final Map<String, Set<String>> CODES = read();

  private Towns() {}

  /** The ODS codes of the trusts in a town, by its key; empty for a town that is not listed. */
  static Set<String> codes(String town) {
    return CODES.getOrDefault(town, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> codes = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(Towns.class, "towns.txt")) {
      codes.computeIfAbsent(line.words(), _ -> new HashSet<>()).add(line.section());
    }
    return codes;
  }
}
