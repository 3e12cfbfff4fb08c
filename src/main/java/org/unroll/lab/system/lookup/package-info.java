/** One-hot vectors, bags of words and rows of a table: how words become numbers. */
package org.unroll.lab.system.lookup;
