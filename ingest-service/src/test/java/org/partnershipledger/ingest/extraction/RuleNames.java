package org.partnershipledger.ingest.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.ingest.extraction.partnership.Join;

/**
 * The names of the rules that the reader has, taken from its compiled classes: names that stand
 * there whole, and names made of a kind and a word that the package of the kind uses. So a rule
 * that somebody adds is on the list without anybody listing it.
 */
final class RuleNames {
  private static final Pattern WHOLE =
      Pattern.compile(
          Arrays.stream(ClaimKind.values())
              .map(ClaimKind::wire)
              .collect(Collectors.joining("|", "(", ")\\.[a-z-]+")));

  /** Under this name dates are told of that belong to no step; it makes no claim. */
  private static final String PASSED_OVER = "milestone.date";

  private RuleNames() {}

  /** All names, sorted. */
  static Set<String> all() {
    List<ClassModel> classes = classes();
    Set<String> names = new TreeSet<>();
    constants(classes, StringEntry.class)
        .map(StringEntry::stringValue)
        .filter(s -> WHOLE.matcher(s).matches())
        .forEach(names::add);
    Arrays.stream(Join.values())
        .map(Join::withNames)
        .map(j -> "partnership." + lower(j))
        .forEach(names::add);
    used(classes, "milestone", MilestoneKind.class).forEach(names::add);
    used(classes, "finance", FinanceMeasure.class).forEach(names::add);
    names.remove(PASSED_OVER);
    return names;
  }

  private static String lower(Join join) {
    return join.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The words of a vocabulary that the rules of a package name. */
  private static <W extends Enum<W> & Wire> Stream<String> used(
      List<ClassModel> classes, String rules, Class<W> words) {
    List<ClassModel> own =
        classes.stream()
            .filter(c -> c.thisClass().asInternalName().contains("/extraction/" + rules + "/"))
            .toList();
    Set<String> named =
        constants(own, FieldRefEntry.class)
            .filter(f -> f.owner().asInternalName().equals(words.getName().replace('.', '/')))
            .map(f -> f.name().stringValue())
            .collect(Collectors.toSet());
    return Arrays.stream(words.getEnumConstants())
        .filter(w -> named.contains(w.name()))
        .map(w -> rules + "." + w.wire());
  }

  private static <E> Stream<E> constants(List<ClassModel> classes, Class<E> type) {
    return classes.stream().flatMap(RuleNames::entries).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Object> entries(ClassModel model) {
    Stream.Builder<Object> entries = Stream.builder();
    model.constantPool().forEach(entries);
    return entries.build();
  }

  private static List<ClassModel> classes() {
    try (Stream<Path> files = Files.walk(compiled())) {
      return files
          .filter(f -> f.toString().endsWith(".class") && f.toString().contains("extraction"))
          .map(RuleNames::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compiled() {
    try {
      return Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassModel parse(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
