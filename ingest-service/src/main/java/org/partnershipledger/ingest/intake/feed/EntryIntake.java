package org.partnershipledger.ingest.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.html.HtmlArticle;
import org.partnershipledger.ingest.feed.EntryCounts;
import org.partnershipledger.ingest.feed.EntryDraft;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.RefusedEntry;
import org.partnershipledger.ingest.feed.document.FeedEntry;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;
import org.partnershipledger.ingest.fetch.Fetched;
import org.partnershipledger.ingest.fetch.Fetcher;
import org.partnershipledger.ingest.fetch.Wanted;

/** Takes the entries of one document, and keeps account of them. One that is refused stops none. */
final class EntryIntake {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final int MOST_PAGES = 10;
  private static final int MOST_REFUSED = 10;
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_REASON = 300;
  private static final int SERVER_ERRORS = 500;

  private final Feed feed;
  private final String base;
  private final Fetcher fetcher;
  private final ArticleDoor door;
  private final Set<String> knownBefore;
  private final List<String> known = new ArrayList<>();
  private final List<RefusedEntry> refused = new ArrayList<>();
  private EntryCounts counts = EntryCounts.NONE;
  private int pages;
  private boolean complete = true;

  EntryIntake(Feed feed, String base, Fetcher fetcher, ArticleDoor door) {
    this.feed = feed;
    this.base = base;
    this.fetcher = fetcher;
    this.door = door;
    this.knownBefore = Set.copyOf(feed.state().known());
  }

  /** Takes an entry, unless it stood in the document before in the same words. */
  void take(FeedEntry entry) {
    EntryDraft draft = new EntryDraft(feed.source(), base, entry);
    String mark = draft.mark();
    if (knownBefore.contains(mark)) {
      known.add(mark);
      counts = counts.and(new EntryCounts(1, 0, 1, 0));
      return;
    }
    switch (fate(draft)) {
      case Fate.Accepted _ -> {
        known.add(mark);
        counts = counts.and(new EntryCounts(1, 1, 0, 0));
      }
      case Fate.Refused(String reason) -> {
        known.add(mark);
        counts = counts.and(new EntryCounts(1, 0, 0, 1));
        note(entry, reason);
      }
      case Fate.Postponed(String reason) -> {
        complete = false;
        counts = counts.and(new EntryCounts(1, 0, 0, 0));
        note(entry, reason + "; it is tried again");
      }
    }
  }

  /** What became of the entries. */
  EntryCounts counts() {
    return counts;
  }

  /** Those that could not be taken, the first few. */
  List<RefusedEntry> refused() {
    return refused;
  }

  /** Marks of those that were dealt with. */
  List<String> known() {
    return known;
  }

  /** Whether all were dealt with, so that the same document has nothing more to tell. */
  boolean isComplete() {
    return complete;
  }

  private sealed interface Fate {
    record Accepted() implements Fate {}

    record Refused(String reason) implements Fate {}

    record Postponed(String reason) implements Fate {}
  }

  private Fate fate(EntryDraft draft) {
    Optional<Part> tooLong = draft.entry().tooLong();
    if (tooLong.isPresent()) {
      return new Fate.Refused("its " + tooLong.get().word() + " is too long");
    }
    Optional<String> address = draft.address();
    if (address.isEmpty()) {
      return new Fate.Refused(
          "it has neither a link nor an id that is the address of a page, so that nobody could tell"
              + " which article it is");
    }
    return feed.source().pages() && !draft.hasContent()
        ? page(draft, address.get())
        : submitted(draft.draft());
  }

  private Fate page(EntryDraft draft, String address) {
    if (pages == MOST_PAGES) {
      return new Fate.Postponed(
          "after " + MOST_PAGES + " pages its own was left for the next poll");
    }
    pages++;
    return switch (fetcher.fetch(Wanted.anew(address, PAGES))) {
      case Fetched.Document page -> submitted(draft.draft(read(page)));
      case Fetched.Unchanged _ -> new Fate.Postponed("its page was not sent");
      case Fetched.Gone _ -> new Fate.Refused("its page is gone");
      case Fetched.Refused gate -> new Fate.Refused("its page was not taken: " + gate.reason());
      case Fetched.Failed failed -> {
        String reason = "its page could not be had: " + failed.reason();
        yield failed.status().orElse(SERVER_ERRORS) < SERVER_ERRORS
            ? new Fate.Refused(reason)
            : new Fate.Postponed(reason);
      }
    };
  }

  private Fate submitted(Draft article) {
    return door.take(article).<Fate>map(Fate.Refused::new).orElseGet(Fate.Accepted::new);
  }

  private static Draft read(Fetched.Document page) {
    String charset = page.charset().orElse(null);
    try {
      return HtmlArticle.read(
          Jsoup.parse(new ByteArrayInputStream(page.bytes()), charset, page.from()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(FeedEntry entry, String reason) {
    if (refused.size() < MOST_REFUSED) {
      Optional<String> title = entry.part(Part.TITLE).map(text -> shortened(text, LONGEST_TITLE));
      refused.add(new RefusedEntry(title, shortened(reason, LONGEST_REASON)));
    }
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
