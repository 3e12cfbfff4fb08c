package org.unroll.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What a lecturer has switched on for the projector. To be used on the window's thread. */
public final class Presentation {

  private final BooleanProperty on = new SimpleBooleanProperty(this, "on", false);
  private final BooleanProperty spotlight = new SimpleBooleanProperty(this, "spotlight", false);
  private final BooleanProperty black = new SimpleBooleanProperty(this, "black", false);
  private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast", false);

  /** Everything off. */
  public Presentation() {
    on.addListener((source, was, is) -> beginOrEnd(is));
  }

  /** Whether the window is for the audience: large, without controls. */
  public BooleanProperty onProperty() {
    return on;
  }

  /** Whether all is dimmed but the surroundings of the pointer. */
  public BooleanProperty spotlightProperty() {
    return spotlight;
  }

  /** Whether the screen is black, so that the audience looks at the lecturer. */
  public BooleanProperty blackProperty() {
    return black;
  }

  /** Whether the colours are those for a weak projector; stays for the next presentation. */
  public BooleanProperty contrastProperty() {
    return contrast;
  }

  /** Turns one of these properties on or off while presenting; else does nothing. */
  public void toggle(BooleanProperty what) {
    if (on.get()) {
      what.set(!what.get());
    }
  }

  /** Takes away the topmost thing: blackness, then the presentation itself. */
  public void back() {
    if (black.get()) {
      black.set(false);
    } else {
      on.set(false);
    }
  }

  private void beginOrEnd(boolean begins) {
    if (!begins) {
      spotlight.set(false);
      black.set(false);
    }
  }
}
