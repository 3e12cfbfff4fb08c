/** Classifiers of sentences that do not know the order of words, beside one that does. */
package org.unroll.lab.system.bag;
