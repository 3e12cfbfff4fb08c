/** Words and numbers as people read them: the text bundles and the forms of numbers. No toolkit. */
package org.unroll.text;
