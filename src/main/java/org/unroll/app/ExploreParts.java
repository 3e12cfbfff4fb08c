package org.unroll.app;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.unroll.text.Texts;

/**
 * The views that the explore screen is made of, besides its control panel. Each call makes a fresh
 * view in a language and attaches it to the session; {@link #dispose} detaches them again.
 */
public interface ExploreParts {

  /** A bar over the screen that tells what went wrong, and takes no room while nothing did. */
  default Optional<Region> problems(Texts texts) {
    return Optional.empty();
  }

  /** The sequence: two thirds of the window. */
  Region hero(Texts texts);

  /** Details about what is chosen in the hero. */
  default Optional<Region> details(Texts texts) {
    return Optional.empty();
  }

  /** Whether the details are to be seen where there is no place of their own for them. */
  default BooleanProperty unfolded() {
    return new SimpleBooleanProperty();
  }

  /** An overview below the hero. */
  default Optional<Region> overview(Texts texts) {
    return Optional.empty();
  }

  /** Whether there is room for the overview; there is none while one looks into a cell or a step. */
  default ObservableBooleanValue overviewShown() {
    return new SimpleBooleanProperty(true);
  }

  /** A word on what was done, over the lower edge of the screen; takes no room. */
  Region notices(Texts texts);

  /** Lets the keys of the parts work wherever the focus is within a node. */
  default void installKeys(Node root) {}

  /** Detaches the views made last. */
  default void dispose() {}
}
