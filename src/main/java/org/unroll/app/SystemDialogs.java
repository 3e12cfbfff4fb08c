package org.unroll.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.unroll.controller.FileDialogs;
import org.unroll.text.Texts;

/** The file dialogs of the operating system; the next one opens in the folder of the last. */
final class SystemDialogs implements FileDialogs {

  private final Supplier<Window> owner;
  private final Supplier<Texts> texts;
  private Optional<File> folder = Optional.empty();

  /**
   * Dialogs over a window.
   *
   * @param owner asked each time, since the window is made later
   * @param texts asked each time, since the language changes
   */
  SystemDialogs(Supplier<Window> owner, Supplier<Texts> texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<Path> toSave(String suggestedName, String format) {
    FileChooser chooser = chooser("dialog.save");
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(format.toUpperCase(Locale.ROOT), "*." + format));
    return remembered(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> toOpenText() {
    FileChooser chooser = chooser("dialog.open");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get().get("dialog.text"), "*.txt", "*.md", "*.csv", "*.tsv"),
            new FileChooser.ExtensionFilter(texts.get().get("dialog.any"), "*.*", "*"));
    return remembered(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> toOpenFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get().get("dialog.folder"));
    folder.ifPresent(chooser::setInitialDirectory);
    return remembered(chooser.showDialog(owner.get()));
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().get(titleKey));
    folder.ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> remembered(File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    folder = Optional.ofNullable(chosen.getParentFile());
    return Optional.of(chosen.toPath());
  }
}
