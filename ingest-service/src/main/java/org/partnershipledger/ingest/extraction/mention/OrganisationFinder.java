package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.Strength;

/**
 * Finds the organisations of an article: full names first, then the short forms that these teach.
 */
public final class OrganisationFinder {
  private final OrganisationReference reference;
  private final Gazetteer gazetteer;

  /** A finder that knows these bodies. */
  public OrganisationFinder(OrganisationReference reference) {
    this.reference = reference;
    this.gazetteer = new Gazetteer(reference);
  }

  /** All mentions, in the order of the text; none overlaps another. */
  public List<Mention> find(Document document, Publication publication) {
    return new Search(document, new DateBounds(publication.earliest(), publication.latest())).run();
  }

  private final class Search {
    private final Document document;
    private final List<Token> tokens;
    private final DateBounds when;
    private final Bodies bodies = new Bodies(reference);
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Gazetteer.Match> weak = new ArrayList<>();
    private final boolean[] taken;

    Search(Document document, DateBounds when) {
      this.document = document;
      this.tokens = document.tokens();
      this.when = when;
      this.taken = new boolean[tokens.size()];
    }

    List<Mention> run() {
      findFullNames();
      findHeadNounRuns();
      LearntForms learnt = LearntForms.from(document, mentions);
      learnt.find(tokens, taken).forEach(this::add);
      acceptWeakForms();
      mentions.sort(Comparator.comparingInt(Mention::first));
      return List.copyOf(mentions);
    }

    private void findFullNames() {
      int at = 0;
      while (at < tokens.size()) {
        Gazetteer.@Nullable Match match = gazetteer.at(tokens, at);
        if (match == null) {
          at++;
        } else if (isStrong(match)) {
          add(link(match));
          at = match.end();
        } else {
          weak.add(match);
          at = Math.max(at + 1, match.end());
        }
      }
    }

    private boolean isStrong(Gazetteer.Match match) {
      boolean full =
          match.forms().stream()
              .anyMatch(f -> f.strength() == Strength.REGISTER || f.strength() == Strength.VARIANT);
      if (full) {
        return true;
      }
      boolean press = match.forms().stream().anyMatch(f -> f.strength() == Strength.PRESS);
      return press
          && match.end() - match.first() >= 2
          && Names.isInstitutional(tokens, match.first(), match.end())
          && !Positions.isPartOfLongerName(tokens, match.first(), match.end());
    }

    private void findHeadNounRuns() {
      for (Sentence sentence : document.sentences()) {
        for (int i = sentence.first() + 1; i < sentence.last(); i++) {
          if (!taken[i]) {
            HeadNouns.endingAt(tokens, i, freeFrom(sentence.first(), i))
                .ifPresent(
                    run ->
                        add(
                            new Mention(
                                run.first(),
                                run.end(),
                                bodies.unknown(document.slice(run.first(), run.end()), run.type()),
                                Resolution.UNRESOLVED)));
          }
        }
      }
    }

    private int freeFrom(int sentenceFirst, int head) {
      int at = head;
      while (at > sentenceFirst && !taken[at - 1]) {
        at--;
      }
      return at;
    }

    /** Short names and initials count once the article gives other evidence for the body. */
    private void acceptWeakForms() {
      Set<String> named = new HashSet<>();
      Set<String> regions = new HashSet<>();
      for (Mention mention : mentions) {
        mention.body().id().ifPresent(named::add);
        mention.body().region().ifPresent(regions::add);
      }
      for (Gazetteer.Match match : weak) {
        if (isFree(match.first(), match.end())) {
          weakMention(match, named, regions).ifPresent(this::add);
        }
      }
    }

    private Optional<Mention> weakMention(
        Gazetteer.Match match, Set<String> named, Set<String> regions) {
      List<NameForm> confirmed =
          match.forms().stream().filter(f -> named.contains(f.organisationId())).toList();
      boolean longer = Positions.isPartOfLongerName(tokens, match.first(), match.end());
      boolean initials = match.forms().getFirst().strength() == Strength.INITIALS;
      boolean national = isNational(match.forms());
      if (initials && (national || !confirmed.isEmpty())) {
        return Optional.of(link(new Gazetteer.Match(match.first(), match.end(), confirmed.isEmpty() ? match.forms() : confirmed)));
      }
      boolean position =
          Positions.isAgentLike(tokens, match.first(), match.end(), afterAnd(match.first()));
      if (longer || initials || !position) {
        return Optional.empty();
      }
      if (!confirmed.isEmpty()) {
        return Optional.of(link(new Gazetteer.Match(match.first(), match.end(), confirmed)));
      }
      return namedATrust(match) ? Optional.of(link(narrow(match, regions))) : Optional.empty();
    }

    private boolean isNational(List<NameForm> forms) {
      return forms.stream()
          .allMatch(
              f ->
                  reference
                      .byId(f.organisationId())
                      .map(o -> Bodies.typeOf(o.kind()))
                      .filter(t -> t == org.partnershipledger.contracts.vocabulary.OrganisationType.ARMS_LENGTH_BODY)
                      .isPresent());
    }

    private boolean afterAnd(int first) {
      return first > 1 && tokens.get(first - 1).is("and") && taken[first - 2];
    }

    /** "the Weston trust", "Whipps Cross and Newham trusts". */
    private boolean namedATrust(Gazetteer.Match match) {
      String next = document.key(match.end());
      if (next.equals("trust") || next.equals("ft") || next.equals("foundation")) {
        return true;
      }
      int at = match.end();
      int words = 0;
      while (words < 8 && at < tokens.size() && (tokens.get(at).isCapital() || tokens.get(at).is("and") || tokens.get(at).is(","))) {
        at++;
        words++;
      }
      return words > 0 && (document.key(at).equals("trusts") || document.key(at).equals("fts"));
    }

    private Gazetteer.Match narrow(Gazetteer.Match match, Set<String> regions) {
      List<NameForm> near =
          match.forms().stream()
              .filter(
                  f ->
                      reference
                          .byId(f.organisationId())
                          .flatMap(o -> o.region())
                          .filter(regions::contains)
                          .isPresent())
              .toList();
      return near.isEmpty() ? match : new Gazetteer.Match(match.first(), match.end(), near);
    }

    private Mention link(Gazetteer.Match match) {
      List<NameForm> best = Choice.best(match.forms(), when);
      List<String> ids = best.stream().map(NameForm::organisationId).distinct().toList();
      if (ids.size() > 1) {
        String words = document.slice(match.first(), match.end());
        return new Mention(match.first(), match.end(), bodies.ambiguous(words, ids), Resolution.AMBIGUOUS);
      }
      NameForm form = best.getFirst();
      return new Mention(match.first(), match.end(), bodies.known(form), resolutionOf(form));
    }

    private Resolution resolutionOf(NameForm form) {
      return switch (form.strength()) {
        case REGISTER -> form.validity().mayHoldWithin(when) ? Resolution.EXACT : Resolution.ALIAS;
        case VARIANT, PRESS, PLACE -> Resolution.ALIAS;
        case INITIALS -> Resolution.ABBREVIATION;
      };
    }

    private void add(Mention mention) {
      if (isFree(mention.first(), mention.end())) {
        mentions.add(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
          taken[i] = true;
        }
      }
    }

    private boolean isFree(int first, int end) {
      for (int i = first; i < end; i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
