package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.NameForm;

/** Turns names found in the text into mentions of the bodies that bear them on its date. */
final class Linker {
  private final Document document;
  private final Bodies bodies;
  private final DateBounds when;

  Linker(Document document, Bodies bodies, DateBounds when) {
    this.document = document;
    this.bodies = bodies;
    this.when = when;
  }

  /** The mention of the body that fits best; an ambiguous one when several fit alike. */
  Mention link(Gazetteer.Match match) {
    List<NameForm> best = Choice.best(match.forms(), when);
    if (!isOne(best)) {
      List<String> ids = best.stream().map(NameForm::organisationId).distinct().toList();
      String words = document.slice(match.first(), match.end());
      return new Mention(
          match.first(), match.end(), bodies.ambiguous(words, ids), Resolution.AMBIGUOUS);
    }
    NameForm form = best.getFirst();
    return new Mention(match.first(), match.end(), bodies.known(form, when), resolutionOf(form));
  }

  /** Whether these are forms of one body. */
  static boolean isOne(List<NameForm> forms) {
    String id = forms.getFirst().organisationId();
    for (NameForm form : forms) {
      if (!form.organisationId().equals(id)) {
        return false;
      }
    }
    return true;
  }

  private Resolution resolutionOf(NameForm form) {
    return switch (form.strength()) {
      case REGISTER -> form.validity().mayHoldWithin(when) ? Resolution.EXACT : Resolution.ALIAS;
      case VARIANT, PRESS, PLACE -> Resolution.ALIAS;
      case INITIALS -> Resolution.ABBREVIATION;
    };
  }
}
