/** The page on language models with a window of words. */
package org.unroll.view.system.ngram;
