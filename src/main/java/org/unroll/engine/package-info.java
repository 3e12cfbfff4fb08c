/** Runs and differentiates cells on matrices and keeps the trace; the numbers everyone else shows. */
package org.unroll.engine;
