/** The network unrolled over time: true values in cells and on wires, and gradients flowing back. */
package org.unroll.view.stage;
