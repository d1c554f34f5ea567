package org.partnershipledger.analytics.dashboard;

import java.util.List;
import java.util.stream.IntStream;

/** Texts that a careless page would run, follow or be turned round by. */
final class HostileTexts {
  static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(2)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<img src=x onerror=alert(4)>",
          "<svg onload=alert(5)>",
          "<svg><script>alert(6)</script></svg>",
          "<svg><a xlink:href=\"javascript:alert(7)\"><text>x</text></a></svg>",
          "\"><script>alert(8)</script>",
          "'><script>alert(9)</script>",
          "\" autofocus onfocus=alert(10) x=\"",
          "' onmouseover='alert(11)",
          "<a href=\"javascript:alert(12)\">x</a>",
          "<iframe src=\"javascript:alert(13)\"></iframe>",
          "<iframe srcdoc=\"<script>alert(14)</script>\"></iframe>",
          "<object data=\"data:text/html,<script>alert(15)</script>\"></object>",
          "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
          "<base href=\"https://evil.example/\">",
          "<style>*{background:url(https://evil.example)}</style>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<form action=https://evil.example><button>x</button></form>",
          "</title><script>alert(21)</script>",
          "</textarea><script>alert(22)</script>",
          "<!--<script>alert(23)//--></script>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(24)>",
          "{#raw}{inject:assets.style}{/raw} ${7*7} {{7*7}}",
          "&lt;script&gt;alert(26)&lt;/script&gt;",
          "\u202Egnorw si siht\u202C right-to-left override",
          "\u2067isolated\u2069 \u200Fmark\u200E zero\u200Bwidth",
          "=HYPERLINK(\"https://evil.example\",\"x\")",
          "\u0008\u001B control \u0085 and a surrogate pair \uD83D\uDE00");

  private HostileTexts() {}

  /** Each with the place that it has in the list. */
  static IntStream numbers() {
    return IntStream.range(0, ALL.size());
  }
}
