/** Three depths of one picture: the folded network, the sequence, the inside of a cell. */
package org.unroll.view.depth;
