/** Forecasts from a window of the past, beside one from a state. */
package org.unroll.lab.system.window;
