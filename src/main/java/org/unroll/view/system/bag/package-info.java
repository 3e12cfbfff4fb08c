/** The page on bags of words and of pairs. */
package org.unroll.view.system.bag;
