package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/** Finds the persons of an article: names first, then their offices, then the pronouns for them. */
public final class PersonFinder {
  private PersonFinder() {}

  /**
   * All mentions of persons, in the order of the text.
   *
   * @param mentions the organisations named
   * @param organisations what phrases stand for these
   * @param roles the roles of the document, as {@link RoleFinder} gives them
   */
  public static List<PersonMention> find(
      Document document,
      List<Mention> mentions,
      OrganisationPhrases organisations,
      List<Role> roles) {
    boolean[] taken = Taken.by(document, mentions);
    for (Role role : roles) {
      Arrays.fill(taken, role.first(), role.end(), true);
    }
    List<NameFinder.Named> names = NameFinder.find(document, roles, taken);
    if (names.isEmpty()) {
      return List.of();
    }
    List<PersonMention> bare = new ArrayList<>(names.stream().map(PersonFinder::bare).toList());
    bare.addAll(Pronouns.find(document, names));
    bare.sort(Comparator.comparingInt(PersonMention::first));
    List<Office> offices = OfficeFinder.find(document, organisations, bare, roles);
    return withOffices(document, organisations, bare, offices);
  }

  private static PersonMention bare(NameFinder.Named named) {
    return new PersonMention(
        named.run().first(),
        named.run().end(),
        named.person().name(),
        Optional.empty(),
        List.of(),
        false);
  }

  private static List<PersonMention> withOffices(
      Document document,
      OrganisationPhrases organisations,
      List<PersonMention> bare,
      List<Office> offices) {
    Map<String, String> roles = new HashMap<>();
    Map<String, Set<Body>> employers = new HashMap<>();
    for (Office office : offices) {
      String name = office.holder().name();
      office.roleWords().ifPresent(r -> roles.putIfAbsent(name, r));
      if (office.isHeld()) {
        office
            .organisation()
            .ifPresent(
                o ->
                    employers.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(o.bodies()));
      }
    }
    for (PersonMention person : bare) {
      belonging(document, organisations, person)
          .ifPresent(
              o ->
                  employers
                      .computeIfAbsent(person.name(), n -> new LinkedHashSet<>())
                      .addAll(o.bodies()));
    }
    return bare.stream()
        .map(
            p ->
                new PersonMention(
                    p.first(),
                    p.end(),
                    p.name(),
                    Optional.ofNullable(roles.get(p.name())),
                    List.copyOf(employers.getOrDefault(p.name(), Set.of())),
                    p.pronoun()))
        .toList();
  }

  /** "Sue Frith of NHS Protect", "Stephen Graves, of Peterborough and Stamford,". */
  private static Optional<OrganisationPhrase> belonging(
      Document document, OrganisationPhrases organisations, PersonMention person) {
    int of = document.key(person.end()).equals(",") ? person.end() + 1 : person.end();
    boolean links = document.key(of).equals("of") || document.key(of).equals("at");
    boolean pronoun = document.key(of + 1).equals("their") || document.key(of + 1).equals("its");
    return links && !pronoun && !person.pronoun() ? organisations.from(of + 1) : Optional.empty();
  }
}
