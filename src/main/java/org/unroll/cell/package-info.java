/** Cells as data: the equations of one time step, read from text files. Pure Java. */
package org.unroll.cell;
