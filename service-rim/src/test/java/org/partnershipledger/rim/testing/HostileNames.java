package org.partnershipledger.rim.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.rim.web.Resolver;

/** A resolver that knows the names of the tests alone, and addresses that no gate may let pass. */
public final class HostileNames implements Resolver {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "news.example.org", List.of("93.184.215.14"),
          "loopback.example.org", List.of("127.0.0.1"),
          "metadata.example.org", List.of("169.254.169.254"),
          "intern.example.org", List.of("10.20.30.40"),
          "six.example.org", List.of("::1"),
          "mapped.example.org", List.of("::ffff:127.0.0.1"),
          "nat64.example.org", List.of("64:ff9b::a00:5"),
          "both.example.org", List.of("93.184.215.14", "192.168.0.10"));

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    return Optional.ofNullable(KNOWN.get(host))
        .map(texts -> texts.stream().map(InetAddress::ofLiteral).toList())
        .orElseThrow(() -> new UnknownHostException(host));
  }

  /** Addresses that lead within, or are written so that some may read them so. */
  public static List<String> addresses() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(HostileNames.class.getResourceAsStream("hostile-addresses.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s{2,}")[0])
          .toList();
    }
  }

  /** One that says another thing each time it is asked. */
  public static Resolver changing(String... addresses) {
    List<String> left = new ArrayList<>(Stream.of(addresses).toList());
    return host -> List.of(InetAddress.ofLiteral(left.removeFirst()));
  }
}
