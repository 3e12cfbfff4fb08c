/**
 * What the gradient lab looks at: the same sequence through several variants of a network, one loss per
 * step, and what the analysis reads off. No JavaFX.
 */
package org.unroll.lab.gradient;
