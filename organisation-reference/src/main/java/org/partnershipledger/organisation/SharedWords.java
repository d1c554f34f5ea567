package org.partnershipledger.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that stand in the names of more than one trust, such as "Leeds". */
final class SharedWords {

  private final Map<String, Set<String>> trustsByWord = new HashMap<>();

  private SharedWords() {}

  static SharedWords of(List<Organisation> organisations) {
    SharedWords shared = new SharedWords();
    organisations.stream().filter(body -> body.kind().isTrust()).forEach(shared::addNames);
    return shared;
  }

  private void addNames(Organisation trust) {
    for (DatedName name : trust.names()) {
      for (String word : NameKey.of(name.name()).split(" ")) {
        trustsByWord.computeIfAbsent(word, unused -> new HashSet<>()).add(trust.id());
      }
    }
  }

  boolean contains(String word) {
    return trustsByWord.getOrDefault(word, Set.of()).size() > 1;
  }
}
