/** Inside one cell: its equations as a wired diagram with the true numbers of one time step. */
package org.unroll.view.cell;
