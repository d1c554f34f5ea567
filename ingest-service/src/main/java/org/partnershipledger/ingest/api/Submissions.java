package org.partnershipledger.ingest.api;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.ingest.IngestConfig;
import org.partnershipledger.ingest.article.ArticleExaminer;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.article.html.HtmlArticle;
import org.partnershipledger.ingest.article.json.ArticleJson;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.JsonProblems;

/** Reads one article out of a body of any supported type, and examines it. */
@ApplicationScoped
public class Submissions {
  private static final int LONGEST_DERIVED_TITLE = 120;

  private final IngestConfig config;
  private final Clock clock;

  @Inject
  Submissions(IngestConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** An article as JSON; the query says nothing of it. */
  ArticleSubmitted json(InputStream body, UriInfo uri, String... alsoKnown) throws IOException {
    Parameters.of(uri, alsoKnown);
    return json(Bodies.read(body, articleLimit()));
  }

  /** An article as JSON. */
  ArticleSubmitted json(byte[] body) throws IOException {
    try {
      return examined(ArticleJson.read(body));
    } catch (JacksonException e) {
      throw JsonProblems.of(e);
    }
  }

  /** An article as a page; what the query says of it goes before what the page says. */
  ArticleSubmitted html(InputStream body, MediaType type, UriInfo uri, String... alsoKnown)
      throws IOException {
    Parameters query = parameters(uri, alsoKnown);
    byte[] bytes = Bodies.read(body, articleLimit());
    String charset = Texts.charset(type).map(Charset::name).orElse(null);
    Draft page = HtmlArticle.read(Jsoup.parse(new ByteArrayInputStream(bytes), charset, ""));
    return examined(page.with(said(query), Map.of()));
  }

  /**
   * An article as plain text; the query says the rest. Without a title its first line stands in.
   */
  ArticleSubmitted text(InputStream body, MediaType type, UriInfo uri, String... alsoKnown)
      throws IOException {
    Parameters query = parameters(uri, alsoKnown);
    String text = Texts.text(Bodies.read(body, articleLimit()), type);
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TEXT, text);
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .ifPresent(line -> values.put(Field.TITLE, shortened(line)));
    values.putAll(said(query));
    Map<Field, String> pointers = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      pointers.put(field, field == Field.TEXT ? "" : field.property());
    }
    return examined(new Draft(values, pointers, List.of()));
  }

  long articleLimit() {
    return config.articleLimit().asLongValue();
  }

  private ArticleSubmitted examined(Draft draft) {
    Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    return Refusals.admitted(ArticleExaminer.examine(draft, now));
  }

  private static Parameters parameters(UriInfo uri, String... alsoKnown) {
    return Parameters.of(
        uri, Stream.concat(Stream.of(Field.beside()), Stream.of(alsoKnown)).toArray(String[]::new));
  }

  private static Map<Field, String> said(Parameters query) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (field != Field.TEXT) {
        query.text(field.property()).ifPresent(value -> values.put(field, value));
      }
    }
    return values;
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST_DERIVED_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_DERIVED_TITLE);
    return line.substring(0, space > 0 ? space : LONGEST_DERIVED_TITLE) + " …";
  }
}
