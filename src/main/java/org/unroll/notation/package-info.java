/** How equations are written for people. The same trees that run, printed another way. Pure Java. */
package org.unroll.notation;
