/** Experiments: what runs, on which thread, and what the window may know of it. No JavaFX. */
package org.unroll.lab;
