package org.unroll.lab.system.ngram;

/**
 * What a window costs.
 *
 * @param n its length with the word that is foretold
 * @param cells of a table with a row for each context
 * @param filled cells that the corpus fills
 * @param weights of the network with this window; 0 for n = 1, where it would see nothing
 * @param perplexity of the counting model per held-back word
 */
public record WindowCost(int n, double cells, long filled, long weights, double perplexity) {}
