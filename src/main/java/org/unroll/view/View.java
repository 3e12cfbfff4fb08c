package org.unroll.view;

/**
 * What every view can do beside being a node: say in words what it shows right now. The same words are
 * its accessible text, so a screen reader and a test read one thing.
 */
public interface View {

  /** The present state in words of the current language. Never empty. */
  String describe();
}
