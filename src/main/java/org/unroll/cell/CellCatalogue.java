package org.unroll.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The cells that can be chosen by name. A new cell is a new {@code .cell} file in the folder. */
public final class CellCatalogue {

  private static final String ENDING = ".cell";
  private static final long MOST_BYTES = 1_000_000;

  private final Map<String, Cell> cells;
  private final Consumer<Cell> inspection;

  /** Ids of cells that came with the program and have passed the inspection. */
  private final Set<String> passed = ConcurrentHashMap.newKeySet();

  private CellCatalogue(Map<String, Cell> cells, Consumer<Cell> inspection) {
    this.cells = cells;
    this.inspection = inspection;
  }

  /**
   * The same cells, looked at before they are handed out: the program's own when they are asked for
   * the first time, a file of the user's each time, as it may have changed.
   *
   * @param look throws a {@link CellProblem} if something is wrong with the cell
   */
  public CellCatalogue inspectedBy(Consumer<Cell> look) {
    return new CellCatalogue(cells, look);
  }

  /** The recurrent cells that come with the program, from {@code assets/cells}. */
  public static CellCatalogue builtIn() {
    return ofResources("/cells");
  }

  /** The read-outs with their losses that come with the program, from {@code assets/heads}. */
  public static CellCatalogue heads() {
    return ofResources("/heads");
  }

  /** The dense layers and embedding tables that come with the program, from {@code assets/blocks}. */
  public static CellCatalogue blocks() {
    return ofResources("/blocks");
  }

  /** The joints between layers and the kinds of attention, from {@code assets/wiring}. */
  public static CellCatalogue wiring() {
    return ofResources("/wiring");
  }

  /** Ids of all cells in alphabetical order. */
  public List<String> ids() {
    return List.copyOf(cells.keySet());
  }

  /** All cells in order of their ids. */
  public Collection<Cell> all() {
    return cells.values();
  }

  /** Whether a name means a file of the user's instead of a cell of the catalogue. */
  public static boolean isFile(String name) {
    return name.endsWith(ENDING);
  }

  /**
   * The cell of this id, or the one in a file whose name ends in {@code .cell}.
   *
   * @throws IllegalArgumentException listing the known ids
   * @throws CellProblem if the file cannot be read, naming the place where it stops making sense, or
   *     if the cell does not pass the inspection
   */
  public Cell get(String id) {
    if (isFile(id)) {
      return ofFile(Path.of(id));
    }
    Cell cell = cells.get(id);
    if (cell == null) {
      throw new IllegalArgumentException(
          "There is no cell '" + id + "'. Known cells: " + String.join(", ", cells.keySet()) + ".");
    }
    if (!passed.contains(id)) {
      inspection.accept(cell);
      passed.add(id);
    }
    return cell;
  }

  private Cell ofFile(Path file) {
    try {
      return parse(file);
    } catch (NoSuchFileException e) {
      throw CellProblem.ofFile(CellFault.NO_FILE, file, e);
    } catch (IOException e) {
      throw CellProblem.ofFile(CellFault.NOT_UTF8, file, e);
    }
  }

  /** The file's name without its ending becomes the id; problems name the file. */
  private Cell parse(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw CellProblem.ofFile(CellFault.FOLDER, file, null);
    }
    if (Files.size(file) > MOST_BYTES) {
      throw CellProblem.ofFile(CellFault.HUGE, name, null);
    }
    return parse(name, Files.readString(file), inspection);
  }

  private static Cell parse(String file, String text, Consumer<Cell> look) {
    try {
      Cell cell = CellParser.parse(file.substring(0, file.length() - ENDING.length()), text);
      look.accept(cell);
      return cell;
    } catch (CellProblem problem) {
      throw problem.in(file);
    }
  }

  private static CellCatalogue ofResources(String folder) {
    Map<String, Cell> cells = new TreeMap<>();
    ResourceFolder.read(folder, ENDING)
        .forEach(
            (file, text) -> {
              Cell cell = parse(file, text, any -> {});
              cells.put(cell.id(), cell);
            });
    return new CellCatalogue(cells, any -> {});
  }
}
