package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.model.SystemModel;
import org.unroll.view.system.own.OwnListener;

/** Opens labelled texts of a person's own, and trains on them. */
public final class OwnController implements OwnListener {

  private final SystemModel<OwnSettings, OwnPicture> model;
  private final FileDialogs dialogs;

  /** A controller that waits for its first click. */
  public OwnController(SystemModel<OwnSettings, OwnPicture> model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /** Reads a table or a folder; what is there now stays until it is read, and if it cannot be. */
  public void open(Path source) {
    open(Optional.of(source));
  }

  private void open(Optional<Path> source) {
    model.open();
    model.choose(settings().opening(source));
  }

  private OwnSettings settings() {
    return model.settingsProperty().get();
  }

  @Override
  public void tableAsked() {
    dialogs.toOpenText().ifPresent(this::open);
  }

  @Override
  public void folderAsked() {
    dialogs.toOpenFolder().ifPresent(this::open);
  }

  @Override
  public void sampleAsked() {
    open(Optional.empty());
  }

  @Override
  public void trainAsked() {
    model.trainOrPause();
  }

  @Override
  public void stopAsked() {
    model.choose(settings().withStopped(true));
    if (!model.isRunning()) {
      model.trainOrPause();
    }
  }

  @Override
  public void startOverAsked() {
    model.choose(settings().withStopped(false));
    model.startOver();
  }

  @Override
  public void giveUpAsked() {
    model.giveUp();
  }
}
