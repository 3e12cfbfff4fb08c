/** The page on forecasts from a window and from a state. */
package org.unroll.view.system.window;
