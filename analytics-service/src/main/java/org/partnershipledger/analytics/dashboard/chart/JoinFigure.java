package org.partnershipledger.analytics.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who joins whom: members on the left, lines that meet in a square where they became one body, a
 * bracket where they stay separate; by region.
 *
 * @param headings the regions
 * @param joints the partnerships
 * @param height how high it is on a wide screen
 */
public record JoinFigure(List<Heading> headings, List<Joint> joints, int height) {
  private static final int MEMBER = 24;
  private static final int GAP = 12;

  public JoinFigure {
    headings = List.copyOf(headings);
    joints = List.copyOf(joints);
  }

  /** How the members are bound. */
  public enum Bond {
    /** They became one body. */
    MERGED,
    /** Agreed or running, but separate; or a form that is disputed. */
    BOUND,
    /** Only discussed. */
    DISCUSSED,
    /** It came to an end. */
    BROKEN
  }

  /**
   * A partnership.
   *
   * @param region the region it stands in
   * @param members its members in short
   * @param bond how they are bound
   * @param name what came of it, or is to
   * @param note when; may be empty
   * @param address its page
   */
  public record Line(
      String region, List<String> members, Bond bond, String name, String note, String address) {
    public Line {
      members = List.copyOf(members);
    }
  }

  /** A region with its place. */
  public record Heading(String words, int y) {}

  /** A member with its place. */
  public record Member(String name, int y) {
    /** Where its square begins. */
    public int squareY() {
      return y - 9;
    }

    /** Where its line begins. */
    public int lineY() {
      return y - 5;
    }
  }

  /** A partnership with the places of its marks. */
  public record Joint(Line line, List<Member> members, int top, int bottom) {
    /** How high it is, with some room. */
    public int tall() {
      return bottom - top + 28;
    }

    /** Whether they became one body. */
    public boolean merged() {
      return line.bond() == Bond.MERGED;
    }

    /** Whether it came to an end. */
    public boolean broken() {
      return line.bond() == Bond.BROKEN;
    }

    /** Its dashes: open for what is only discussed or over. */
    public String dashes() {
      return line.bond() == Bond.BOUND ? "8 4" : "2 4";
    }

    /** The middle. */
    public int middle() {
      return (top + bottom) / 2;
    }

    /** The middle less the height of half a square. */
    public int squareY() {
      return middle() - 5;
    }

    /** Where the words of its name stand. */
    public int nameY() {
      return middle() + (line.note().isEmpty() ? 5 : -1);
    }

    /** Where its note stands. */
    public int noteY() {
      return middle() + 17;
    }
  }

  /** The figure of these partnerships. */
  public static JoinFigure of(List<Line> lines) {
    Map<String, List<Line>> byRegion = new TreeMap<>();
    lines.forEach(l -> byRegion.computeIfAbsent(l.region(), r -> new ArrayList<>()).add(l));
    List<Heading> headings = new ArrayList<>();
    List<Joint> joints = new ArrayList<>();
    int y = 6;
    for (Map.Entry<String, List<Line>> region : byRegion.entrySet()) {
      y += MEMBER;
      headings.add(new Heading(region.getKey(), y));
      y += 5;
      for (Line line : region.getValue()) {
        List<Member> members = new ArrayList<>();
        for (String name : line.members()) {
          y += MEMBER;
          members.add(new Member(name, y));
        }
        joints.add(new Joint(line, members, members.getFirst().lineY(), members.getLast().lineY()));
        y += GAP;
      }
    }
    return new JoinFigure(headings, joints, y + 8);
  }
}
