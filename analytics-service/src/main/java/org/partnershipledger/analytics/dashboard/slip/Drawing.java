package org.partnershipledger.analytics.dashboard.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of fixed size, drawn at one to one.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shapes what is drawn, the undermost first
 */
public record Drawing(int width, int height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** A drawing in the making. */
  static final class Pen {
    private final List<Shape> shapes = new ArrayList<>();

    Pen path(String look, String d) {
      return path(look, "", "", d);
    }

    Pen path(String look, String thickness, String dash, String d) {
      shapes.add(new Shape.Path(d, look, thickness, dash));
      return this;
    }

    Pen dot(
        String look, double x, double y, double radius, double reach, String address, String name) {
      shapes.add(new Shape.Dot(px(x), px(y), px(radius), look, px(reach), address, name));
      return this;
    }

    Pen words(String look, String anchor, double x, double y, String text) {
      shapes.add(new Shape.Words(px(x), px(y), look, anchor, "", text));
      return this;
    }

    Pen turned(String look, double x, double y, int degrees, String text) {
      shapes.add(new Shape.Words(px(x), px(y), look, "start", Integer.toString(degrees), text));
      return this;
    }

    Drawing drawn(double width, double height) {
      return new Drawing((int) Math.ceil(width), (int) Math.ceil(height), shapes);
    }
  }

  /** A coordinate, to a tenth of a pixel. */
  static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A straight line. */
  static String line(double fromX, double fromY, double toX, double toY) {
    return "M" + px(fromX) + " " + px(fromY) + " L" + px(toX) + " " + px(toY);
  }

  /** A diamond about a point. */
  static String diamond(double x, double y, double reach) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1f L%.1f %.1f L%.1f %.1f L%.1f %.1f Z",
        x - reach,
        y,
        x,
        y - reach,
        x + reach,
        y,
        x,
        y + reach);
  }

  /** Two short lines that cross at a point. */
  static String cross(double x, double y, double reach) {
    return line(x - reach, y - reach, x + reach, y + reach)
        + " "
        + line(x - reach, y + reach, x + reach, y - reach);
  }
}
