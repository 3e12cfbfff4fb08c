/**
 * Runs cells: compiles their equations and gradients to instructions over preallocated buffers, keeps
 * every number in a trace, and trains. With {@code analysis} and {@code bench} the only user of
 * EJML.
 */
package org.unroll.engine;
