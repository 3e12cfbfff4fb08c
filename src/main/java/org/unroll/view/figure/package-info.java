/** The figure lab: sweeps over a setting, carried out in the background, and their charts. */
package org.unroll.view.figure;
