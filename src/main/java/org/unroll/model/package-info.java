/**
 * What the window's parts share: for each screen what is shown, chosen and pointed at, and for a pass
 * that is played where it stands. A model knows no view and no controller.
 */
package org.unroll.model;
