package org.unroll.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import org.unroll.app.Launcher;

/** The packages of the program from the innermost outwards, and its compiled classes. */
final class Packages {

  static final String ROOT = "org.unroll";

  /** Each may know those before it and none after it. */
  static final List<String> INSIDE_OUT =
      List.of(
          "problem",
          "expr",
          "cell",
          "notation",
          "network",
          "task",
          "engine",
          "analysis",
          "bench",
          "lab",
          "reference",
          "lesson",
          "text",
          "export",
          "model",
          "view",
          "controller",
          "app");

  private Packages() {}

  /** All classes of the program, without its tests, wherever the build has put them. Read once. */
  static JavaClasses classes() {
    return Program.CLASSES;
  }

  /** Reading them takes seconds, so it is left until somebody asks. */
  private static final class Program {
    private static final JavaClasses CLASSES = new ClassFileImporter().importUrl(location());

    private static URL location() {
      return Launcher.class.getProtectionDomain().getCodeSource().getLocation();
    }
  }

  /** Pattern for a package and everything below it. */
  static String tree(String name) {
    return ROOT + "." + name + "..";
  }

  static String[] trees(List<String> names) {
    return names.stream().map(Packages::tree).toArray(String[]::new);
  }

  /** The first name after the root: {@code view} for {@code org.unroll.view.theme.Token}. */
  static String of(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).replaceAll("\\..*", "");
  }
}
