package org.unroll.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells a view what it shall show, if that is something else than it shows. So whoever hears that
 * anything is new may ask all views, and those with nothing new neither paint nor lay out.
 *
 * @param <T> what a view shows; equal objects give the same picture
 */
final class Telling<T> implements Runnable {

  private final Supplier<Optional<T>> present;
  private final Consumer<T> view;
  private Optional<T> told = Optional.empty();

  /**
   * A view that was told nothing yet.
   *
   * @param present what there is to show now; a view keeps what it shows while there is nothing
   * @param view takes it
   */
  Telling(Supplier<Optional<T>> present, Consumer<T> view) {
    this.present = present;
    this.view = view;
  }

  @Override
  public void run() {
    Optional<T> now = present.get();
    if (now.isPresent() && !now.equals(told)) {
      told = now;
      view.accept(now.get());
    }
  }
}
