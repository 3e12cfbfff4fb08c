package org.unroll.view.start;

import org.unroll.lab.prepared.Entry;

/** What a person may ask of the start screen. */
public interface StartListener {

  /** Open this. */
  void entryChosen(Entry entry);

  /** Back to all cards. */
  void backAsked();

  /** Answer the question that shows, once more if it is answered. */
  void answerAsked();

  /** Stop answering. */
  void cancelAsked();
}
