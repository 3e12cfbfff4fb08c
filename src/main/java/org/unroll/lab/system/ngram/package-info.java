/** Language models that see a window of words, by counting or by a network, beside one with a state. */
package org.unroll.lab.system.ngram;
