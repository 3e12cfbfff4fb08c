/** word2vec on a small corpus: words that are used in the same places move together. */
package org.unroll.lab.system.vectors;
