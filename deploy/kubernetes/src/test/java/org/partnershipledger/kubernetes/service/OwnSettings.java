package org.partnershipledger.kubernetes.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The settings that a service maps to interfaces of its own. */
final class OwnSettings {
  private static final String MAPPING = "io.smallrye.config.ConfigMapping";

  private OwnSettings() {}

  /** Their property names, read from the packaged classes. */
  static List<String> names(Path app) {
    List<Path> all =
        Stream.concat(
                EnvironmentKeys.jars(app.resolve("app")).stream(),
                EnvironmentKeys.jars(app.resolve("lib")).stream())
            .toList();
    List<Path> own = all.stream().filter(OwnSettings::isOurs).toList();
    try (URLClassLoader loader =
        new URLClassLoader(
            all.stream().map(OwnSettings::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader())) {
      List<String> names = new ArrayList<>();
      for (Path jar : own) {
        for (String type : configurations(jar)) {
          names.addAll(names(loader.loadClass(type)));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The service itself and what it shares with the others, but no part of the framework. */
  private static boolean isOurs(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("org.partnershipledger.") || jar.getParent().endsWith("app");
  }

  /** By our convention a mapping's name ends in {@code Config}. */
  private static List<String> configurations(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith("Config.class"))
          .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
          .toList();
    }
  }

  private static List<String> names(Class<?> type) throws ReflectiveOperationException {
    List<String> names = new ArrayList<>();
    for (var annotation : type.getAnnotations()) {
      if (annotation.annotationType().getName().equals(MAPPING)) {
        Object prefix = annotation.annotationType().getMethod("prefix").invoke(annotation);
        Arrays.stream(type.getMethods()).forEach(m -> names.add(prefix + "." + kebab(m)));
      }
    }
    return names;
  }

  private static String kebab(Method method) {
    return method.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
