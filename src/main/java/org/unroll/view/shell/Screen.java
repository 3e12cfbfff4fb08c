package org.unroll.view.shell;

import java.util.List;
import javafx.scene.Parent;
import org.unroll.text.Texts;
import org.unroll.view.View;

/**
 * One screen of the program. It stands as a tab in the header under the text {@code screen.<id>}, with
 * {@code screen.<id>.hint} as tooltip.
 *
 * <p>The object outlives its views: when the language changes, the view is thrown away and created
 * anew, so whatever must survive belongs to the model the screen was constructed with.
 */
public interface Screen {

  /** Stable name, such as {@code explore}. */
  String id();

  /** A fresh view showing the model's present state, attached to its model. Its root is a {@link View}. */
  Parent createView(Texts texts);

  /** Detaches the view created last; called before the next one is created and at the end. */
  default void disposeView() {}

  /** The keys that work while this screen shows. */
  default List<Shortcut> shortcuts() {
    return List.of();
  }
}
