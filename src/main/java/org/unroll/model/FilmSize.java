package org.unroll.model;

/** How large the pictures of a film are. */
public enum FilmSize {
  /** As large as the picture is in the window. */
  SCREEN(0, 0),
  /** 1280 × 720. */
  HD(1280, 720),
  /** 1920 × 1080. */
  FULL_HD(1920, 1080);

  private final int width;
  private final int height;

  FilmSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** In pixels, for a picture that is so wide in the window. */
  public int width(double shown) {
    return this == SCREEN ? pixels(shown) : width;
  }

  /** In pixels, for a picture that is so high in the window. */
  public int height(double shown) {
    return this == SCREEN ? pixels(shown) : height;
  }

  private static int pixels(double length) {
    return (int) Math.max(2, Math.round(length));
  }
}
