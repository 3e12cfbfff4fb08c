package org.unroll.rules;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How large files and methods may be. A failure names the largest ones: split those first. */
class SourceSizeTest {

  private record Sized(String name, long lines) {}

  @Test
  void filesHoldOneIdea() throws IOException {
    List<Sized> files = new ArrayList<>();
    for (Path file : Sources.files()) {
      if (!file.endsWith("package-info.java")) {
        files.add(new Sized(file.toString(), Files.readAllLines(file).size()));
      }
    }
    assertThat(percentile(files, 50))
        .as("median lines of a file%n%s", largest(files))
        .isLessThanOrEqualTo(80);
    assertThat(percentile(files, 90))
        .as("lines, nine in ten%n%s", largest(files))
        .isLessThanOrEqualTo(220);
  }

  @Test
  void methodsFitOnAScreen() {
    List<Sized> methods = methods();
    assertThat(percentile(methods, 50))
        .as("median lines%n%s", largest(methods))
        .isLessThanOrEqualTo(5);
    assertThat(percentile(methods, 90))
        .as("lines, nine in ten%n%s", largest(methods))
        .isLessThanOrEqualTo(15);
    assertThat(percentile(methods, 100))
        .as("most lines%n%s", largest(methods))
        .isLessThanOrEqualTo(60);
  }

  /** Every method with a body, its lines counted from brace to brace. */
  private static List<Sized> methods() {
    Sources sources = Sources.ofTheProgram();
    List<Sized> methods = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void none) {
          if (method.getBody() != null) {
            String name = sources.place(unit, method) + " " + method.getName();
            methods.add(new Sized(name, sources.lines(unit, method.getBody())));
          }
          return super.visitMethod(method, null);
        }
      }.scan(unit, null);
    }
    return methods;
  }

  private static long percentile(List<Sized> sized, int percent) {
    assertThat(sized).isNotEmpty();
    List<Long> sorted = sized.stream().map(Sized::lines).sorted().toList();
    return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
  }

  private static String largest(List<Sized> sized) {
    return sized.stream()
        .sorted(comparingLong(Sized::lines).reversed())
        .limit(12)
        .map(each -> "  " + each.lines() + "  " + each.name())
        .collect(Collectors.joining("\n"));
  }
}
