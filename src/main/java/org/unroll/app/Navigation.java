package org.unroll.app;

import java.util.function.Consumer;

/** The wish for another screen, on its way to a window that is made after those who have the wish. */
final class Navigation implements Consumer<String> {

  private Consumer<String> window = screen -> {};

  /** Hands wishes on to this window from now on. */
  void follow(Consumer<String> shown) {
    window = shown;
  }

  @Override
  public void accept(String screen) {
    window.accept(screen);
  }
}
