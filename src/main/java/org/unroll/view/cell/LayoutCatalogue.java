package org.unroll.view.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.unroll.view.stage.Box;

/** The authored layouts, and the automatic one for cells that none of them fits. */
final class LayoutCatalogue {

  private static final String LIST = "/layouts/layouts.list";

  private final List<LayoutFile> files;

  private LayoutCatalogue(List<LayoutFile> files) {
    this.files = files;
  }

  /** The layouts that come with the program, in the order of {@code assets/layouts/layouts.list}. */
  static LayoutCatalogue builtIn() {
    return new LayoutCatalogue(
        text(LIST).lines().map(name -> LayoutFile.read(name, text("/layouts/" + name))).toList());
  }

  /** The first layout that fits a diagram. */
  Optional<LayoutFile> authored(Diagram diagram) {
    return files.stream().filter(file -> file.fits(diagram)).findFirst();
  }

  /** Places a diagram in a room. */
  Arrangement arrange(Diagram diagram, Box room) {
    return authored(diagram)
        .map(file -> AuthoredLayout.of(file, diagram, room))
        .orElseGet(() -> LayeredLayout.of(diagram, room));
  }

  private static String text(String resource) {
    try (InputStream in = LayoutCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program's file " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
