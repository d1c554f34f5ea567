package org.partnershipledger.ingest.extraction.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.ingest.extraction.person.Parties;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Quotation;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * Who says what, by token: say-verbs, quotations with their speakers, and reported speech that goes
 * on in the sentences behind it. What nobody says is narration.
 */
public final class Attributions {
  /** How many sentences away a speaker is still looked for. */
  private static final int SENTENCES_BACK = 20;

  private final Document document;
  private final @Nullable Source[] sourceOf;
  private final boolean[] speech;

  private Attributions(Document document) {
    this.document = document;
    this.sourceOf = new Source[document.tokens().size()];
    this.speech = new boolean[document.tokens().size()];
  }

  /** Reads who says what in a document. */
  public static Attributions of(Document document, Parties parties) {
    Attributions attributions = new Attributions(document);
    attributions.markSpeech();
    SourceReader sources = new SourceReader(document, parties);
    attributions.read(new ReportReader(document, sources, parties.persons(), attributions.speech));
    return attributions;
  }

  /** Who says the words at a token. */
  public Attribution at(int token) {
    Source source = sourceOf[token];
    if (source == null) {
      return Attribution.narration();
    }
    return source.attribution(speech[token] ? Manner.QUOTED : Manner.REPORTED);
  }

  /** The speaker or document that says the words at a token; empty for narration. */
  public Optional<Source> sourceAt(int token) {
    return Optional.ofNullable(sourceOf[token]);
  }

  private void markSpeech() {
    int at = 0;
    for (Quotation quotation : document.quotations()) {
      while (at < speech.length && document.token(at).start() < quotation.start()) {
        at++;
      }
      while (at < speech.length && document.token(at).start() < quotation.end()) {
        speech[at] = quotation.speech();
        at++;
      }
    }
  }

  private void read(ReportReader reader) {
    List<List<Report>> reports = new ArrayList<>();
    Source last = null;
    for (Sentence sentence : document.sentences()) {
      List<Report> here = reader.of(sentence, last);
      reports.add(here);
      apply(here, sentence);
      last = here.isEmpty() ? last : here.getLast().source();
    }
    giveQuotationsTheirSpeakers(reports);
    goOn(reports);
  }

  /** A report covers what follows up to the next, and the clause before it if nobody else does. */
  private void apply(List<Report> reports, Sentence sentence) {
    int covered = sentence.first();
    for (int r = 0; r < reports.size(); r++) {
      Report report = reports.get(r);
      for (int i = Math.max(report.backTo(), covered); i < report.backEnd(); i++) {
        sourceOf[i] = sourceOf[i] == null ? report.source() : sourceOf[i];
      }
      int from = Math.min(report.forwardFrom(), sentence.last());
      int next = r + 1 < reports.size() ? reports.get(r + 1).forwardFrom() : sentence.last();
      int to = Math.max(from, Math.min(next, sentence.last()));
      Arrays.fill(sourceOf, from, to, report.source());
      covered = Math.max(covered, report.verb());
    }
  }

  private void giveQuotationsTheirSpeakers(List<List<Report>> reports) {
    int at = 0;
    while (at < speech.length) {
      if (!speech[at]) {
        at++;
        continue;
      }
      int end = at;
      while (end < speech.length && speech[end] && sameBlock(at, end)) {
        end++;
      }
      Source speaker = speakerOf(at, end, reports);
      if (speaker != null) {
        Arrays.fill(sourceOf, at, end, speaker);
      }
      at = end;
    }
  }

  private boolean sameBlock(int one, int other) {
    return document.sentenceOf(one).block() == document.sentenceOf(other).block();
  }

  /** The say-verb nearest to the quotation in its sentences, else the speaker before it. */
  private @Nullable Source speakerOf(int first, int end, List<List<Report>> reports) {
    Sentence opening = document.sentenceOf(first);
    Sentence closing = document.sentenceOf(end - 1);
    Report nearest = null;
    for (int i = opening.index(); i <= closing.index(); i++) {
      nearest = nearest(reports.get(i), first, end, nearest);
    }
    return nearest != null ? nearest.source() : speakerBefore(first, opening, reports);
  }

  private static @Nullable Report nearest(
      List<Report> reports, int first, int end, @Nullable Report before) {
    Report nearest = before;
    int behind = Sorted.firstFrom(reports, Report::verb, first);
    for (int i = Math.max(0, behind - 1); i <= behind && i < reports.size(); i++) {
      Report report = reports.get(i);
      boolean nearer = nearest == null || away(report, first, end) < away(nearest, first, end);
      nearest = nearer ? report : nearest;
    }
    return nearest;
  }

  private static int away(Report report, int first, int end) {
    return report.verb() < first ? first - report.verb() : report.verb() - end;
  }

  private @Nullable Source speakerBefore(int first, Sentence opening, List<List<Report>> reports) {
    boolean startsBlock = document.token(first).start() <= opening.block().start() + 1;
    int limit = Math.max(0, opening.index() - SENTENCES_BACK);
    for (int s = opening.index() - 1; s >= limit; s--) {
      Sentence sentence = document.sentences().get(s);
      int blocksAway = opening.block().index() - sentence.block().index();
      if (blocksAway > (startsBlock ? 1 : 0)) {
        return null;
      }
      Source quoted =
          sourceOf[sentence.last() - 1] != null
              ? sourceOf[sentence.last() - 1]
              : sourceOf[sentence.first()];
      if (!reports.get(s).isEmpty()) {
        return reports.get(s).getLast().source();
      }
      if (quoted != null) {
        return quoted;
      }
    }
    return null;
  }

  /** Reported speech goes on in sentences of the paragraph that nobody else is named for. */
  private void goOn(List<List<Report>> reports) {
    Block block = null;
    Source carried = null;
    for (Sentence sentence : document.sentences()) {
      carried = sentence.block() == block ? carried : null;
      block = sentence.block();
      List<Report> here = reports.get(sentence.index());
      if (!here.isEmpty()) {
        carried = here.getLast().source();
      } else if (carried != null && isSilent(sentence)) {
        boolean goesOn = isBackshifted(sentence) || resumes(sentence, carried, reports);
        carried = goesOn ? carried : null;
        Arrays.fill(sourceOf, sentence.first(), sentence.last(), carried);
      }
    }
  }

  private boolean isSilent(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (sourceOf[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** "Natural turnover should limit the need": the first auxiliary is one of reported speech. */
  private boolean isBackshifted(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      switch (token.key()) {
        case "would", "should", "might", "could", "ought", "had", "wouldn't", "couldn't" -> {
          return true;
        }
        case "is", "are", "was", "were", "has", "have", "will", "can", "may" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the next sentence of the paragraph with a source has the same one. */
  private boolean resumes(Sentence sentence, Source speaker, List<List<Report>> reports) {
    int last = Math.min(document.sentences().size(), sentence.index() + SENTENCES_BACK);
    for (int s = sentence.index() + 1; s < last; s++) {
      if (document.sentences().get(s).block() != sentence.block()) {
        return false;
      }
      if (!reports.get(s).isEmpty()) {
        return reports.get(s).getFirst().source().isSpeakerOf(speaker);
      }
    }
    return false;
  }
}
