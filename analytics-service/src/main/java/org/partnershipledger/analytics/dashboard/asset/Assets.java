package org.partnershipledger.analytics.dashboard.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All assets, read once; the address of each holds the beginning of its SHA-384. */
@ApplicationScoped
@Named("assets")
public class Assets {
  private static final int HASH_DIGITS = 16;

  private final Map<String, Loaded> byName;

  @Inject
  Assets() {
    byName =
        Arrays.stream(Asset.values())
            .map(Loaded::of)
            .collect(Collectors.toUnmodifiableMap(Loaded::name, Function.identity()));
  }

  /**
   * An asset as it is served.
   *
   * @param name its file name with its hash in it
   * @param integrity what a page may demand of it
   */
  record Loaded(Asset asset, String name, String integrity, byte[] content) {
    static Loaded of(Asset asset) {
      byte[] content = read(asset);
      byte[] hash = sha384(content);
      String file = asset.file();
      int dot = file.lastIndexOf('.');
      String name =
          file.substring(0, dot)
              + "."
              + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS)
              + file.substring(dot);
      return new Loaded(asset, name, "sha384-" + Base64.getEncoder().encodeToString(hash), content);
    }
  }

  /** The asset under a name; empty for a name of another day. */
  Optional<Loaded> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Address of the style sheet. */
  public String style() {
    return address(Asset.STYLE);
  }

  /** Address of our own script. */
  public String script() {
    return address(Asset.SCRIPT);
  }

  /** Address of the keys of the review queue. */
  public String reviewKeys() {
    return address(Asset.REVIEW_KEYS);
  }

  /** What the browser shall demand of the keys of the review queue. */
  public String reviewKeysIntegrity() {
    return loaded(Asset.REVIEW_KEYS).integrity();
  }

  /** Address of the script for figures to move about in. */
  public String figures() {
    return address(Asset.FIGURES);
  }

  /** Address of htmx. */
  public String htmx() {
    return address(Asset.HTMX);
  }

  /** Address of ECharts, loaded when a reader asks for a chart to move about in. */
  public String echarts() {
    return address(Asset.ECHARTS);
  }

  /** Address of cytoscape, loaded when a reader asks for a map to move about in. */
  public String cytoscape() {
    return address(Asset.CYTOSCAPE);
  }

  /** Address of the icon. */
  public String icon() {
    return address(Asset.ICON);
  }

  /** What the browser shall demand of the style sheet. */
  public String styleIntegrity() {
    return loaded(Asset.STYLE).integrity();
  }

  /** What the browser shall demand of our own script. */
  public String scriptIntegrity() {
    return loaded(Asset.SCRIPT).integrity();
  }

  /** What the browser shall demand of htmx. */
  public String htmxIntegrity() {
    return loaded(Asset.HTMX).integrity();
  }

  /** What the browser shall demand of ECharts. */
  public String echartsIntegrity() {
    return loaded(Asset.ECHARTS).integrity();
  }

  /** What the browser shall demand of cytoscape. */
  public String cytoscapeIntegrity() {
    return loaded(Asset.CYTOSCAPE).integrity();
  }

  /** What the browser shall demand of the script for figures. */
  public String figuresIntegrity() {
    return loaded(Asset.FIGURES).integrity();
  }

  private String address(Asset asset) {
    return "/assets/" + loaded(asset).name();
  }

  private Loaded loaded(Asset asset) {
    return byName.values().stream().filter(l -> l.asset() == asset).findFirst().orElseThrow();
  }

  private static byte[] read(Asset asset) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (String part : asset.parts()) {
      try (InputStream in = Assets.class.getResourceAsStream("/dashboard/" + part)) {
        if (in == null) {
          throw new IllegalStateException("dashboard/" + part + " is not in the package");
        }
        in.transferTo(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return content.toByteArray();
  }

  private static byte[] sha384(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
