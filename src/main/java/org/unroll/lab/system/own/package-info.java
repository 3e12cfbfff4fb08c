/** Labelled texts of a person's own, learnt piece by piece and judged word by word. */
package org.unroll.lab.system.own;
