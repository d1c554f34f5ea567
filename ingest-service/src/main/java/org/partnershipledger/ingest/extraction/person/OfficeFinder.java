package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.text.Document;

/** Links persons to the roles that the text gives them. */
public final class OfficeFinder {
  private static final int FAR_COLON = 4;
  private static final int FAR_ALSO = 7;

  private final List<PersonMention> persons;
  private final List<Role> roles;
  private final RoleBodies bodies;
  private final Holders holders;
  private final PluralOffices plurals;
  private final VerbOffices verbs;
  private final Document document;
  private final List<Office> offices = new ArrayList<>();

  private OfficeFinder(
      Document document,
      List<PersonMention> persons,
      List<Role> roles,
      OrganisationPhrases organisations) {
    this.document = document;
    this.persons = persons;
    this.roles = roles;
    this.bodies = new RoleBodies(document, organisations);
    this.holders = new Holders(document, persons);
    this.plurals = new PluralOffices(document, persons, organisations);
    this.verbs = new VerbOffices(document, organisations);
  }

  /**
   * The offices of a document, in order.
   *
   * @param roles the roles of the document, as {@link RoleFinder} gives them
   */
  public static List<Office> find(
      Document document,
      OrganisationPhrases organisations,
      List<PersonMention> persons,
      List<Role> roles) {
    return new OfficeFinder(document, persons, roles, organisations).run();
  }

  private List<Office> run() {
    Office before = null;
    for (Role role : roles) {
      List<Office> own = read(role);
      List<Office> read = own.isEmpty() ? alsoOf(before, role) : own;
      for (Office office : read) {
        before = continued(ofHolder(sameAs(office, before), before), before);
        offices.add(before);
      }
    }
    for (PersonMention person : persons) {
      verbs.of(person).ifPresent(offices::add);
    }
    offices.sort(Comparator.comparingInt(Office::first));
    return List.copyOf(offices);
  }

  /** "X, chief executive of A, takes up the same post at B": X, too. */
  private List<Office> alsoOf(@Nullable Office before, Role role) {
    Optional<OrganisationPhrase> of = role.isCounterpart() ? bodies.of(role) : Optional.empty();
    boolean near =
        before != null
            && document.sentenceOf(before.first()).holds(role.first())
            && role.first() >= before.end()
            && role.first() - before.end() <= FAR_ALSO;
    return before != null && near && of.isPresent()
        ? List.of(
            office(
                new Holders.Holder(before.holder(), Link.CLAUSE, false),
                role,
                of,
                before.first(),
                of.get().end()))
        : List.of();
  }

  /** "His opposite number at Poole" has the office of whoever was named before. */
  private Office sameAs(Office office, @Nullable Office before) {
    boolean counterpart = office.role().map(Role::isCounterpart).orElse(false);
    return counterpart ? office.as(before == null ? Optional.empty() : before.roleWords()) : office;
  }

  /** "A, chief executive of X, ... B, her chairman": of the body that she runs. */
  private Office ofHolder(Office office, @Nullable Office before) {
    String owner = office.role().map(r -> document.key(r.first() - 1)).orElse("");
    boolean own = owner.equals("his") || owner.equals("her");
    return own && before != null && office.organisation().isEmpty()
        ? office.with(before.organisation())
        : office;
  }

  private List<Office> read(Role role) {
    Optional<OrganisationPhrase> owner = bodies.owning(role);
    Optional<OrganisationPhrase> of = bodies.of(role);
    int first = bodies.first(role, owner);
    int end = of.map(OrganisationPhrase::end).orElse(role.end());
    if (role.plural()) {
      return plurals.of(role, first, end, of);
    }
    Optional<OrganisationPhrase> organisation = of.isPresent() ? of : owner;
    Optional<Holders.Holder> before = holders.before(role, first);
    if (before.isPresent()) {
      Optional<OrganisationPhrase> named =
          organisation.isPresent() ? organisation : bodies.around(role, before.get().person());
      return List.of(office(before.get(), role, named, before.get().person().first(), end));
    }
    List<Office> listed = plurals.each(role, first, end);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Office> behind =
        holders
            .after(isCopula(end) ? end + 1 : end, role.end())
            .map(
                p ->
                    office(
                        new Holders.Holder(p, Link.BESIDE, isFormer(first)),
                        role,
                        organisation,
                        first,
                        p.end()))
            .stream()
            .toList();
    return behind.isEmpty() && isOfEach(role) ? plurals.of(role, first, end, of) : behind;
  }

  /** "The new chair of Northtown is Ann Smith": the holder stands behind the verb. */
  private boolean isCopula(int token) {
    return document.key(token).equals("is");
  }

  /** "Each has a chair of its own: A at X and B at Y": one role, several persons. */
  private boolean isOfEach(Role role) {
    for (int i = role.end(); i <= role.end() + FAR_COLON; i++) {
      if (document.key(i).equals(":")) {
        return document.sentenceOf(role.first()).holds(i);
      }
    }
    return false;
  }

  /** "Former Derby chief executive Gavin Boyle". */
  private boolean isFormer(int first) {
    return RoleFinder.isFormer(document.key(first - 1));
  }

  private static Office office(
      Holders.Holder holder,
      Role role,
      Optional<OrganisationPhrase> organisation,
      int first,
      int end) {
    return new Office(
        holder.person(),
        Optional.of(role),
        Optional.of(role.words()),
        organisation,
        holder.link(),
        role.former() || holder.past(),
        role.coming(),
        role.joint(),
        first,
        end);
  }

  /**
   * "The trust's director of nursing X and director of finance Y": the second is of the trust too.
   */
  private Office continued(Office office, @Nullable Office before) {
    if (before == null || before.organisation().isEmpty() || office.organisation().isPresent()) {
      return office;
    }
    int and = document.key(before.end()).equals(",") ? before.end() + 1 : before.end();
    boolean joined = and + 1 == office.first() && document.key(and).equals("and");
    return joined ? office.with(before.organisation()) : office;
  }
}
