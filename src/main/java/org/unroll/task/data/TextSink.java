package org.unroll.task.data;

/** Takes in labelled texts one after another. */
@FunctionalInterface
interface TextSink {

  /**
   * One more text.
   *
   * @param label neither empty nor with blanks round it
   * @param text not blank
   * @param part where its source puts it
   */
  void take(String label, String text, Part part);
}
