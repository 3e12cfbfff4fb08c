package org.unroll.controller;

import java.awt.image.BufferedImage;

/** Where a person can paste from. An interface, so that a test leaves the system's clipboard alone. */
public interface PictureClipboard {

  /** Replaces what is there by a picture. */
  void putPicture(BufferedImage picture);

  /** Replaces what is there by a text. */
  void putText(String text);
}
