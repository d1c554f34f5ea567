package org.partnershipledger.analytics.dashboard.asset;

import java.util.List;

/** A file that pages load, made of one or more files of ours in a fixed order. */
public enum Asset {
  STYLE(
      "ledger.css",
      "text/css",
      "style/tokens.css",
      "style/text.css",
      "style/layout.css",
      "style/figures.css",
      "style/tables.css",
      "style/quotes.css",
      "style/forms.css",
      "style/overview.css",
      "style/partnership.css",
      "style/read.css",
      "style/review.css",
      "style/adaptations.css"),
  SCRIPT("ledger.js", "text/javascript", "script/ledger.js"),
  REVIEW_KEYS("review-keys.js", "text/javascript", "script/review-keys.js"),
  FIGURES("figures.js", "text/javascript", "script/figures.js"),
  HTMX("htmx.js", "text/javascript", "vendor/htmx.js"),
  ECHARTS("echarts.js", "text/javascript", "vendor/echarts.js"),
  CYTOSCAPE("cytoscape.js", "text/javascript", "vendor/cytoscape.js"),
  ICON("icon.svg", "image/svg+xml", "icon.svg");

  private final String file;
  private final String mediaType;
  private final List<String> parts;

  Asset(String file, String mediaType, String... parts) {
    this.file = file;
    this.mediaType = mediaType;
    this.parts = List.of(parts);
  }

  /** The name of the file, with its ending. */
  String file() {
    return file;
  }

  /** What it is. */
  String mediaType() {
    return mediaType;
  }

  /** The files it is made of, below {@code dashboard/} on the class path. */
  List<String> parts() {
    return parts;
  }
}
