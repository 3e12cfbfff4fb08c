package org.unroll.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Where two pictures of one size differ. */
final class ChangedArea {

  private ChangedArea() {}

  /** The smallest rectangle that holds all differences; one pixel in a corner where there are none. */
  static Rectangle between(BufferedImage before, BufferedImage now) {
    int width = now.getWidth();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    int[] old = new int[width];
    int[] fresh = new int[width];
    for (int y = 0; y < now.getHeight(); y++) {
      before.getRGB(0, y, width, 1, old, 0, width);
      now.getRGB(0, y, width, 1, fresh, 0, width);
      int first = Arrays.mismatch(old, fresh);
      if (first >= 0) {
        top = top < 0 ? y : top;
        bottom = y;
        left = Math.min(left, first);
        right = Math.max(right, last(old, fresh));
      }
    }
    return right < 0
        ? new Rectangle(0, 0, 1, 1)
        : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private static int last(int[] old, int[] fresh) {
    int x = old.length - 1;
    while (old[x] == fresh[x]) {
      x--;
    }
    return x;
  }
}
