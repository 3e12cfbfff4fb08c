package org.unroll.app;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.unroll.controller.PictureClipboard;

/** The clipboard of the operating system. To be used on the window's thread. */
final class SystemClipboard implements PictureClipboard {

  @Override
  public void putPicture(BufferedImage picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(SwingFXUtils.toFXImage(picture, null));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void putText(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
