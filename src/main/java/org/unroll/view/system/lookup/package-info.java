/** The page on one-hot vectors, bags of words and rows of a table. */
package org.unroll.view.system.lookup;
