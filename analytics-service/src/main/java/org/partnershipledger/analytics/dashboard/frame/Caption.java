package org.partnershipledger.analytics.dashboard.frame;

import java.util.List;
import org.partnershipledger.analytics.dashboard.words.Days;

/**
 * What stands under a figure, so that it can be cut out and still be understood.
 *
 * @param frame the page it stands on
 * @param id the fragment of the figure on its page
 * @param title the heading of the figure, for the citation
 * @param source where the values come from
 * @param basis what they count, from when, and what is left out
 * @param files the same values to take away
 */
public record Caption(
    Frame frame, String id, String title, String source, String basis, List<File> files) {
  public Caption {
    files = List.copyOf(files);
  }

  /**
   * The values of a figure as a file.
   *
   * @param label CSV or Excel
   * @param address where it is
   */
  public record File(String label, String address) {}

  /** A CSV file and an Excel workbook under one path, for the day of the view. */
  public static List<File> both(Frame frame, String path) {
    return List.of(
        new File("CSV", frame.to(path + ".csv")), new File("Excel", frame.to(path + ".xlsx")));
  }

  /** The address of the figure itself. */
  public String link() {
    return frame.here() + "#" + id;
  }

  /** How to cite it. */
  public String citation() {
    return "Partnership Ledger, “"
        + title
        + "”, as known on "
        + Days.uk(frame.view().day())
        + ", "
        + frame.address()
        + "#"
        + id
        + ", read on "
        + Days.uk(frame.view().today())
        + ".";
  }
}
