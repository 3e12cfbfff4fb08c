/** The page on labelled texts of a person's own. */
package org.unroll.view.system.own;
