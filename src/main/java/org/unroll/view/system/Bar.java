package org.unroll.view.system;

import org.unroll.view.theme.Token;

/**
 * A bar with its name and number.
 *
 * @param name at its left
 * @param value its length, 0 or more
 * @param number the value as it is written
 * @param token its colour
 */
public record Bar(String name, double value, String number, Token token) {}
