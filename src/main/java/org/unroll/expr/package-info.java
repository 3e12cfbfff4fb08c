/**
 * Expressions as data: one tree type for equations and for their gradients, and one table of
 * operators from which values, shapes, derivatives and printed forms are read. Pure Java.
 */
package org.unroll.expr;
