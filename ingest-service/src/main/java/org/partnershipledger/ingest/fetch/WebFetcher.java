package org.partnershipledger.ingest.fetch;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipledger.rim.web.Answer;
import org.partnershipledger.rim.web.Call;
import org.partnershipledger.rim.web.Exchange;
import org.partnershipledger.rim.web.ExchangeFailed;
import org.partnershipledger.rim.web.ExchangeLimits;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.RefusedAddress;
import org.partnershipledger.rim.web.WebAddress;

/**
 * Asks over HTTP, with every address through the {@link Gates}: follows redirects itself, one by
 * one, keeps to the limits, sends no cookies and nothing that says who it is but its name.
 */
public final class WebFetcher implements Fetcher {
  private static final int OK = 200;
  private static final int UNCHANGED = 304;
  private static final int GONE = 410;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

  private final Gates gates;
  private final FetchLimits limits;
  private final String agent;
  private final Exchange exchange;

  /**
   * A fetcher.
   *
   * @param agent the name that servers are told, the header {@code User-Agent}
   */
  public WebFetcher(Vertx vertx, Gates gates, FetchLimits limits, String agent) {
    this.gates = gates;
    this.limits = limits;
    this.agent = agent;
    this.exchange =
        new Exchange(vertx, new ExchangeLimits(limits.time(), limits.time(), limits.bytes()));
  }

  @Override
  public Fetched fetch(Wanted wanted) {
    try {
      return new Walk(wanted).fetched();
    } catch (RefusedAddress e) {
      return new Fetched.Refused("its address " + e.reason());
    } catch (UnknownHostException e) {
      return failed(OptionalInt.empty(), "its host has no address");
    } catch (RefusedDocument e) {
      return new Fetched.Refused(e.reason());
    } catch (ExchangeFailed e) {
      return failed(OptionalInt.empty(), e.reason());
    }
  }

  private static Fetched failed(OptionalInt status, String reason) {
    return new Fetched.Failed(status, reason, Optional.empty());
  }

  /** The way to one document, from redirect to redirect. */
  private final class Walk {
    private final Wanted wanted;
    private final long endsAt = System.nanoTime() + limits.time().toNanos();
    private boolean isForGood = true;
    private int redirects;

    Walk(Wanted wanted) {
      this.wanted = wanted;
    }

    Fetched fetched() throws RefusedAddress, UnknownHostException, RefusedDocument, ExchangeFailed {
      WebAddress address = gates.admitted(wanted.address());
      while (true) {
        InetAddress machine = gates.machine(address);
        DocumentAnswer answer = asked(address, machine);
        Optional<String> location = answer.location();
        if (location.isEmpty() || !isRedirect(answer.status())) {
          return said(answer, address);
        }
        address = next(address, answer.status(), location.get());
      }
    }

    private DocumentAnswer asked(WebAddress address, InetAddress machine)
        throws RefusedDocument, ExchangeFailed {
      Answer answer = exchange.ask(Call.get(address, headers(wanted)), machine, left());
      if (!answer.isWhole()) {
        throw new RefusedDocument("it has more than " + limits.bytes() + " bytes");
      }
      return new DocumentAnswer(answer);
    }

    private WebAddress next(WebAddress from, int status, String location)
        throws RefusedAddress, RefusedDocument {
      redirects++;
      if (redirects > limits.redirects()) {
        throw new RefusedDocument("it leads on more than " + limits.redirects() + " times");
      }
      isForGood &= FOR_GOOD.contains(status);
      WebAddress to = gates.admitted(from.toward(location).text());
      if (from.isSecure() && !to.isSecure()) {
        throw new RefusedDocument("it leads from https to http");
      }
      return to;
    }

    private Fetched said(DocumentAnswer answer, WebAddress from) throws RefusedDocument {
      boolean moved = redirects > 0 && isForGood;
      Terms terms = answer.terms(moved ? Optional.of(from.text()) : Optional.empty());
      return switch (answer.status()) {
        case OK ->
            new Fetched.Document(
                answer.document(wanted.types(), limits), answer.charset(), from.text(), terms);
        case UNCHANGED -> new Fetched.Unchanged(terms);
        case GONE -> new Fetched.Gone();
        default ->
            new Fetched.Failed(
                OptionalInt.of(answer.status()),
                "its server answered " + answer.status(),
                answer.retryAfter());
      };
    }

    private Duration left() {
      return Duration.ofNanos(Math.max(1, endsAt - System.nanoTime()));
    }
  }

  private Map<String, String> headers(Wanted wanted) {
    Map<String, String> headers = new HashMap<>();
    headers.put("User-Agent", agent);
    headers.put("Accept", String.join(", ", wanted.types().stream().sorted().toList()));
    headers.put("Accept-Encoding", "gzip");
    wanted.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
    wanted.lastModified().ifPresent(time -> headers.put("If-Modified-Since", time));
    return headers;
  }

  private static boolean isRedirect(int status) {
    return FOR_GOOD.contains(status) || FOR_NOW.contains(status);
  }
}
