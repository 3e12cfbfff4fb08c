package org.unroll.view.shell;

import javafx.scene.input.KeyCombination;

/**
 * A key that does something, listed in the help.
 *
 * @param keys what to press
 * @param textKey key of the words saying what it does
 * @param action does it
 */
public record Shortcut(KeyCombination keys, String textKey, Runnable action) {}
