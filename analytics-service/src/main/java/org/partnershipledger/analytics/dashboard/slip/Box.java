package org.partnershipledger.analytics.dashboard.slip;

/** A rectangle that something in a drawing takes up; y grows downwards. */
record Box(double left, double top, double right, double bottom) {
  // Arial's widths as shares of the size of type, near enough to keep words apart.
  private static final String NARROW = "ijltfrI.,:;'’‘|!()[] ·";
  private static final String WIDE = "mwMW@%±→";

  /** Whether they share any place. */
  boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether it lies wholly within another. */
  boolean within(Box other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }

  /** What a line takes up. */
  static Box ofLine(double x1, double y1, double x2, double y2, double around) {
    return new Box(
        Math.min(x1, x2) - around,
        Math.min(y1, y2) - around,
        Math.max(x1, x2) + around,
        Math.max(y1, y2) + around);
  }

  /** What words take up on their base line. */
  static Box ofWords(String anchor, double x, double y, double size, String text) {
    double width = width(text, size);
    double left =
        switch (anchor) {
          case "end" -> x - width;
          case "middle" -> x - width / 2;
          default -> x;
        };
    return new Box(left, y - 0.8 * size, left + width, y + 0.25 * size);
  }

  /** About how wide words are. */
  static double width(String text, double size) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NARROW.indexOf(c) >= 0) {
        width += 0.32;
      } else if (WIDE.indexOf(c) >= 0) {
        width += 0.86;
      } else {
        width += Character.isUpperCase(c) ? 0.7 : 0.56;
      }
    }
    return width * size;
  }
}
