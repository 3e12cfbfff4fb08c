package org.unroll.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's source files as syntax trees, read by the JDK's own parser. */
final class Sources {

  private static final Path MAIN = Path.of("src", "main", "java");

  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final SourcePositions positions;

  private Sources(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    positions = Trees.instance(task).getSourcePositions();
  }

  /** Parses the program, without its tests. */
  static Sources ofTheProgram() {
    return new Sources(files());
  }

  /** The program's source files, sorted. */
  static List<Path> files() {
    try (Stream<Path> walk = Files.walk(MAIN)) {
      return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  /** Number of lines from the first to the last of a tree. */
  long lines(CompilationUnitTree unit, Tree tree) {
    LineMap map = unit.getLineMap();
    return map.getLineNumber(positions.getEndPosition(unit, tree))
        - map.getLineNumber(positions.getStartPosition(unit, tree))
        + 1;
  }

  /** File and line of a tree, in a form that a terminal makes clickable. */
  String place(CompilationUnitTree unit, Tree tree) {
    String file = Path.of(unit.getSourceFile().getName()).toString();
    return file + ":" + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
  }
}
