package org.partnershipledger.ingest.extraction.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looking things up in a list whose elements stand in the order of a place in the text. */
public final class Sorted {
  private Sorted() {}

  /**
   * Index of the first element whose place is at or behind a place, in logarithmic time.
   *
   * @param sorted elements whose places do not decrease; places are tokens or characters
   * @return the size of the list when every element stands before the place
   */
  public static <T> int firstFrom(List<T> sorted, ToIntFunction<? super T> placeOf, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placeOf.applyAsInt(sorted.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first element whose place is behind a place: one past all that are at it. */
  public static <T> int firstBehind(List<T> sorted, ToIntFunction<? super T> placeOf, int place) {
    return firstFrom(sorted, placeOf, place + 1);
  }
}
