/**
 * Reference cases: files of numbers that another program computed, in the layout {@code rnn-oracle-1},
 * read, recomputed with our engine, and compared number by number.
 */
package org.unroll.reference;
