package org.partnershipledger.ingest.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.ingest.article.language.English;

/** Examines a draft: brings it into canonical form and finds everything that is wrong with it. */
public final class ArticleExaminer {
  private final Draft draft;
  private final Instant submittedAt;
  private final List<Fault> faults;

  private ArticleExaminer(Draft draft, Instant submittedAt) {
    this.draft = draft;
    this.submittedAt = submittedAt;
    this.faults = new ArrayList<>(draft.faults());
  }

  /** Admits the article as submitted at this moment, or refuses it with all its faults. */
  public static Admission examine(Draft draft, Instant submittedAt) {
    return new ArticleExaminer(draft, submittedAt).admission();
  }

  private Admission admission() {
    String title = line(Field.TITLE, ArticleLimits.TITLE).orElseGet(() -> missing(Field.TITLE));
    String text = text();
    Optional<String> url = url();
    Optional<String> publisher = line(Field.PUBLISHER, ArticleLimits.NAME);
    SourceKind kind = sourceKind();
    Optional<String> author = line(Field.AUTHOR, ArticleLimits.NAME);
    Publication publication = new PublicationExaminer(draft, submittedAt, faults).publication();
    Optional<Instant> modified = modified();
    Optional<String> notice = line(Field.NOTICE, ArticleLimits.NAME);
    if (!faults.isEmpty()) {
      return new Admission.Refused(faults);
    }
    ArticleSubmitted article =
        new ArticleSubmitted(
            new ArticleHeader(
                ArticleIdentity.articleId(url, title, text),
                ArticleIdentity.revision(
                    title, text, publisher, kind, author, publication, modified, notice),
                title,
                url,
                publisher,
                kind,
                author,
                publication,
                modified,
                submittedAt,
                notice),
            text);
    return fits(article) ? new Admission.Admitted(article) : new Admission.Refused(faults);
  }

  /** Whether it fits an event; one that has many marks to be written out may not. */
  private boolean fits(ArticleSubmitted article) {
    boolean mayBeTooLarge = article.text().length() > Topic.MAX_RECORD_BYTES / 4;
    if (mayBeTooLarge && EventJson.write(article).length > Topic.MAX_RECORD_BYTES) {
      String message = "has so many line breaks or quotation marks that it does not fit an event";
      faults.add(new Fault(Fault.Kind.TOO_LONG, draft.pointer(Field.TEXT), message));
      return false;
    }
    return true;
  }

  private String text() {
    String text = draft.value(Field.TEXT).map(CanonicalText::of).orElse("");
    if (text.isBlank()) {
      return missing(Field.TEXT);
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ArticleLimits.TEXT_BYTES) {
      String message = "has " + bytes + " bytes; at most " + ArticleLimits.TEXT_BYTES + " are read";
      faults.add(new Fault(Fault.Kind.TOO_LONG, draft.pointer(Field.TEXT), message));
    } else if (!English.isLikely(text)) {
      String message = "is not in English, the only language that is read";
      faults.add(new Fault(Fault.Kind.LANGUAGE, draft.pointer(Field.TEXT), message));
    }
    return text;
  }

  private Optional<String> url() {
    Optional<String> given = line(Field.URL, ArticleLimits.ADDRESS);
    Optional<String> canonical = given.flatMap(CanonicalUrl::of);
    if (given.isPresent() && canonical.isEmpty()) {
      fault(Field.URL, "is not the http or https address of a page");
    }
    return canonical;
  }

  private SourceKind sourceKind() {
    Optional<String> given = draft.value(Field.SOURCE_KIND);
    Optional<SourceKind> known = given.flatMap(word -> Wire.named(SourceKind.class, word));
    if (given.isPresent() && known.isEmpty()) {
      fault(Field.SOURCE_KIND, "is none of " + Wire.listed(SourceKind.class));
    }
    return known.orElse(SourceKind.PRESS);
  }

  private Optional<Instant> modified() {
    Optional<String> given = draft.value(Field.MODIFIED);
    Optional<Instant> modified = given.flatMap(PublicationDates::instant);
    if (given.isPresent() && modified.isEmpty()) {
      fault(Field.MODIFIED, "is neither a day such as 2019-04-01 nor a moment");
    }
    if (modified.isPresent() && modified.get().isAfter(PublicationExaminer.soon(submittedAt))) {
      fault(Field.MODIFIED, "is in the future");
    }
    return modified;
  }

  private Optional<String> line(Field field, int longest) {
    Optional<String> line =
        draft.value(field).map(CanonicalText::line).filter(value -> !value.isEmpty());
    if (line.isPresent() && line.get().length() > longest) {
      fault(field, "has " + line.get().length() + " characters; at most " + longest + " are taken");
    }
    return line;
  }

  private String missing(Field field) {
    fault(field, "is missing");
    return "";
  }

  private void fault(Field field, String message) {
    faults.add(Fault.invalid(draft.pointer(field), message));
  }
}
