/** The start screen: everything that can be opened, the questions and their answers, mistakes on slides. */
package org.unroll.view.start;
