/** The views of the gradient lab: why gradients live or die, each view following the others. */
package org.unroll.view.lab;
