package org.unroll.view.panel;

import java.util.function.Consumer;

/** Where sections send a change of the present experiment. */
interface Edits {

  /** Changes the experiment and tells who listens, if it is another one now. */
  void edit(Consumer<Draft> change);
}
