package org.partnershipledger.local.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;

/**
 * Articles made of templates about pairs of real trusts: each carries claims, no two are equal, and
 * a seed always gives the same ones. What they say is made up.
 */
public final class MadeArticles {
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 6);
  private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
  private static final int DAYS_BETWEEN = 45;
  private static final int FEWEST_SAID = 3;
  private static final int MORE_SAID = 3;

  private final long seed;
  private final int ofEachPair;
  private final Templates templates = Templates.load();
  private final List<Organisation> trusts;
  private final OrganisationReference reference;

  /**
   * Articles of a seed.
   *
   * @param ofEachPair how many articles tell of the same two trusts
   */
  public MadeArticles(OrganisationReference reference, long seed, int ofEachPair) {
    this.reference = reference;
    this.seed = seed;
    this.ofEachPair = ofEachPair;
    List<Organisation> open =
        new ArrayList<>(
            reference.all().stream()
                .filter(body -> body.kind().isTrust() && body.odsCode().isPresent())
                .filter(body -> wasThere(body, FIRST_DAY) && wasThere(body, LAST_DAY))
                .toList());
    Collections.shuffle(open, new Random(seed));
    this.trusts = List.copyOf(open);
  }

  /** A stretch of them. */
  public List<Submission> articles(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::article).toList();
  }

  /** The same in the order of their days, as news comes. */
  public List<Submission> asNews(int from, int count) {
    return IntStream.range(from, from + count)
        .boxed()
        .sorted(Comparator.comparing(number -> day(number, random(number))))
        .map(this::article)
        .toList();
  }

  private Random random(int number) {
    return new Random(seed * 1_000_003 + number);
  }

  private LocalDate day(int number, Random random) {
    int turn = number % ofEachPair;
    return FIRST_DAY.plusDays((long) DAYS_BETWEEN * turn + random.nextInt(DAYS_BETWEEN));
  }

  /** The article of a number, from 0. */
  public Submission article(int number) {
    Random random = random(number);
    int pair = number / ofEachPair;
    LocalDate day = day(number, random);
    Organisation one = trusts.get(pair % trusts.size());
    Organisation other = trusts.get((pair + 1 + pair / trusts.size()) % trusts.size());
    Slots slots = new Slots(name(one, day), name(other, day), day, random);
    ObjectNode article = EventJson.mapper().createObjectNode();
    article.put("url", "https://news.example/%d/%d".formatted(seed, number));
    article.put("title", "News of " + name(one, day) + ", number " + number);
    article.put("text", text(slots, random));
    article.put("publisher", "Example Gazette " + random.nextInt(12));
    article.put("sourceKind", "press");
    article.put("published", day.toString());
    article.put("notice", "Made for a test; nothing in it is true.");
    return Submission.ofJson("article " + number, article.toString());
  }

  private String text(Slots slots, Random random) {
    List<String> said = new ArrayList<>(templates.said());
    Collections.shuffle(said, random);
    List<String> padding = new ArrayList<>(templates.padding());
    Collections.shuffle(padding, random);
    List<String> paragraphs = new ArrayList<>();
    said.subList(0, FEWEST_SAID + random.nextInt(MORE_SAID))
        .forEach(paragraph -> paragraphs.add(slots.fill(paragraph)));
    paragraphs.add(1, padding.getFirst());
    paragraphs.add(padding.getLast());
    return String.join("\n\n", paragraphs);
  }

  private String name(Organisation body, LocalDate day) {
    return reference.nameOn(body.id(), day).orElse(body.name());
  }

  private boolean wasThere(Organisation body, LocalDate day) {
    return reference.nameOn(body.id(), day).isPresent()
        && body.opened().map(opened -> !opened.isAfter(day)).orElse(true)
        && body.closed().map(closed -> closed.isAfter(day)).orElse(true);
  }
}
