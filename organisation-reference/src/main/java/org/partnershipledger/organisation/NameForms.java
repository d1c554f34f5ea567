package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes every name form of a body from its dated names and its listed short names. */
final class NameForms {

  private static final String EVIDENCE = "needs a health word near it or a co-mention";
  private static final String PLACE_CAUTION = "usually a place or a site: " + EVIDENCE;
  private static final String SHORTENED_CAUTION = "a shortened name: " + EVIDENCE;
  private static final String SHARED_CAUTION = "several trusts bear this place in their names";

  private record FormKey(String key, Validity validity) {}

  private final Organisation organisation;
  private final GuardedForms guards;
  private final SharedWords sharedWords;
  private final Map<FormKey, NameForm> forms = new LinkedHashMap<>();

  private NameForms(Organisation organisation, GuardedForms guards, SharedWords sharedWords) {
    this.organisation = organisation;
    this.guards = guards;
    this.sharedWords = sharedWords;
  }

  static List<NameForm> of(ReferenceTables tables) {
    Map<String, List<ShortName>> shortNames =
        tables.shortNames().stream().collect(Collectors.groupingBy(ShortName::organisationId));
    SharedWords sharedWords = SharedWords.of(tables.organisations());
    List<NameForm> all = new ArrayList<>();
    for (Organisation organisation : tables.organisations()) {
      NameForms forms = new NameForms(organisation, tables.guardedForms(), sharedWords);
      forms.addRegisterNames();
      shortNames.getOrDefault(organisation.id(), List.of()).forEach(forms::addShortName);
      forms.addCoreNames();
      all.addAll(forms.forms.values());
    }
    return List.copyOf(all);
  }

  private void addRegisterNames() {
    for (DatedName dated : organisation.names()) {
      RegisterName name = RegisterName.of(dated.name(), organisation.kind());
      add(dated.name(), dated.validity(), Strength.REGISTER, Optional.empty());
      for (String variant : NameVariants.of(name)) {
        add(variant, dated.validity(), Strength.VARIANT, Optional.empty());
      }
      if (hasStem(name)) {
        addShort(name.stem(), dated.validity(), Optional.empty());
      }
    }
  }

  private void addShortName(ShortName shortName) {
    DatedName of = borneWith(shortName);
    Validity validity = shortName.ofName().isPresent() ? of.validity() : organisation.life();
    add(shortName.form(), validity, shortName.strength(), shortName.caution());
    if (shortName.strength() != Strength.INITIALS) {
      addWithEndings(shortName.form(), of.name(), validity);
    }
  }

  private DatedName borneWith(ShortName shortName) {
    return organisation.names().stream()
        .filter(name -> shortName.ofName().filter(name.name()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> organisation.names().getLast());
  }

  private void addCoreNames() {
    for (DatedName dated : organisation.names()) {
      RegisterName name = RegisterName.of(dated.name(), organisation.kind());
      if (hasStem(name)) {
        for (String core : CoreNames.of(name.stem())) {
          addShort(core, dated.validity(), coreCaution(core));
          addWithEndings(core, dated.name(), dated.validity());
        }
      }
    }
  }

  /** A core that still says hospital cannot be taken for a place. */
  private static Optional<String> coreCaution(String core) {
    return NameKey.of(core).contains("hospital")
        ? Optional.empty()
        : Optional.of(SHORTENED_CAUTION);
  }

  private static boolean hasStem(RegisterName name) {
    return switch (name.ending()) {
      case FOUNDATION_TRUST, NHS_TRUST -> true;
      case TRUST, COMPANY, CCG, ICB, NONE -> false;
    };
  }

  private void addWithEndings(String form, String registerName, Validity validity) {
    RegisterName.Ending ending = RegisterName.of(registerName, organisation.kind()).ending();
    if (!organisation.kind().isTrust() || NameKey.of(form).endsWith(" trust")) {
      return;
    }
    Optional<String> caution =
        sharedWords.contains(NameKey.of(form)) ? Optional.of(SHARED_CAUTION) : Optional.empty();
    for (String printed : ending.printed()) {
      if (!isRegisterName(form + printed)) {
        add(form + printed, validity, Strength.PRESS, caution);
      }
    }
  }

  /** A register name of another time stays dated; it is not also a short form of all times. */
  private boolean isRegisterName(String text) {
    String key = NameKey.of(text);
    return forms.values().stream()
        .filter(form -> !Strength.VARIANT.isStrongerThan(form.strength()))
        .anyMatch(form -> form.key().equals(key));
  }

  private void addShort(String text, Validity validity, Optional<String> caution) {
    String bare = text.startsWith("The ") ? text.substring("The ".length()) : text;
    boolean oneWord = NameKey.of(bare).indexOf(' ') < 0;
    Strength strength = oneWord ? Strength.PLACE : Strength.PRESS;
    add(bare, validity, strength, oneWord ? Optional.of(PLACE_CAUTION) : caution);
  }

  private void add(String text, Validity validity, Strength strength, Optional<String> caution) {
    String key = NameKey.of(text);
    if (strength != Strength.REGISTER && guards.forbids(key)) {
      return;
    }
    Optional<String> warned = caution.or(() -> guards.caution(key));
    NameForm form = new NameForm(text, organisation.id(), validity, strength, warned);
    forms.merge(new FormKey(key, validity), form, NameForms::stronger);
  }

  private static NameForm stronger(NameForm known, NameForm other) {
    return other.strength().isStrongerThan(known.strength()) ? other : known;
  }
}
