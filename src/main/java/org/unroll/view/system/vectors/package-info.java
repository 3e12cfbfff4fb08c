/** The page on word2vec. */
package org.unroll.view.system.vectors;
