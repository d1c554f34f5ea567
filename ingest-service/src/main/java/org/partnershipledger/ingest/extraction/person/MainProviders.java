package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Sorted;

/** The provider that an article has named most often so far, at each of its mentions. */
final class MainProviders {
  private final List<Mention> mentions;
  private @Nullable List<Optional<Body>> leading;

  /** Of these mentions, in the order of the text. */
  MainProviders(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** The provider named most often before a token; of several the one named first. */
  Optional<Body> before(int token) {
    int named = Sorted.firstFrom(mentions, Mention::first, token);
    return named == 0 ? Optional.empty() : leading().get(named - 1);
  }

  private List<Optional<Body>> leading() {
    List<Optional<Body>> known = leading;
    if (known == null) {
      known = counted();
      leading = known;
    }
    return known;
  }

  /** How often a provider was named, and as which of them it came first. */
  private record Count(Body body, int times, int place) {
    boolean leads(Count other) {
      return times > other.times || times == other.times && place < other.place;
    }
  }

  private List<Optional<Body>> counted() {
    Map<Body, Count> counts = new HashMap<>();
    List<Optional<Body>> after = new ArrayList<>(mentions.size());
    Count most = null;
    for (Mention mention : mentions) {
      if (mention.body().isProvider()) {
        Count before = counts.get(mention.body());
        Count now =
            before == null
                ? new Count(mention.body(), 1, counts.size())
                : new Count(mention.body(), before.times() + 1, before.place());
        counts.put(mention.body(), now);
        most = most == null || now.leads(most) ? now : most;
      }
      after.add(Optional.ofNullable(most).map(Count::body));
    }
    return after;
  }
}
