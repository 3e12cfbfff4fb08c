/** Puts the program together: the only package that constructs services. */
package org.unroll.app;
