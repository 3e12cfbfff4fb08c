/** Sequences that a trained network writes by itself, symbol by symbol. */
package org.unroll.engine.decode;
