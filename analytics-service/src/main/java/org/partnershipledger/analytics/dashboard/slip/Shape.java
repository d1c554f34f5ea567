package org.partnershipledger.analytics.dashboard.slip;

/**
 * One thing in a drawing; its looks are a class of the style sheet, its place and size are here.
 */
public sealed interface Shape {
  /** The word by which a template tells the shapes apart. */
  String kind();

  /**
   * A line or an area.
   *
   * @param d where it goes, in the language of SVG paths
   * @param look classes
   * @param thickness width of the line; empty where the class gives it
   * @param dash lengths of dashes; empty for an unbroken line
   */
  record Path(String d, String look, String thickness, String dash) implements Shape {
    @Override
    public String kind() {
      return "path";
    }
  }

  /**
   * A disc.
   *
   * @param reach how far from its middle it can be hit
   * @param address where it leads
   * @param name what is there, for those who do not see it
   */
  record Dot(String cx, String cy, String r, String look, String reach, String address, String name)
      implements Shape {
    @Override
    public String kind() {
      return "dot";
    }
  }

  /**
   * Words.
   *
   * @param x where they start, are centred or end, by the anchor
   * @param y their base line
   * @param look classes
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param turn degrees that they are turned by about that place; empty for none
   * @param text the words
   */
  record Words(String x, String y, String look, String anchor, String turn, String text)
      implements Shape {
    @Override
    public String kind() {
      return "words";
    }
  }
}
