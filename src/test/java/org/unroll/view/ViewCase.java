package org.unroll.view;

import java.util.function.Function;
import javafx.scene.Parent;
import org.unroll.text.Texts;

/**
 * One view that the rules for all views are tested on.
 *
 * @param name shown in the test report
 * @param make a fresh view; its root is a {@link View}
 */
public record ViewCase(String name, Function<Texts, Parent> make) {
  @Override
  public String toString() {
    return name;
  }
}
