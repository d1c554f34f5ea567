package org.partnershipledger.local.load;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the slots of a template are filled with.
 *
 * @param one the first trust, as it was called that day
 * @param other the second
 * @param day when the article was published
 * @param random where the numbers come from
 */
record Slots(String one, String other, LocalDate day, Random random) {
  private static final List<String> PEOPLE =
      List.of("Jane Carter", "Peter Osborne", "Amina Shah", "David Llewellyn", "Ruth Okafor");

  String fill(String template) {
    LocalDate target = day.plusDays(90 + random.nextInt(700));
    int fiscal = day.getYear() - (day.getMonthValue() < 4 ? 1 : 0);
    return template
        .replace("{one}", one)
        .replace("{other}", other)
        .replace("{month}", target.getMonth().getDisplayName(TextStyle.FULL, Locale.UK))
        .replace("{year}", Integer.toString(target.getYear()))
        .replace("{millions}", Integer.toString(2 + random.nextInt(60)))
        .replace("{tenth}", Integer.toString(1 + random.nextInt(9)))
        .replace("{hundreds}", Integer.toString(120 + random.nextInt(800)))
        .replace("{fiscal}", "%d-%02d".formatted(fiscal, (fiscal + 1) % 100))
        .replace("{person}", PEOPLE.get(random.nextInt(PEOPLE.size())));
  }
}
