/**
 * Fast loops over plain arrays: matrix products by rows, tanh and sigmoid, element-wise operators.
 * Each does what a row of the operator table does; tests hold the two against each other.
 */
package org.unroll.engine.kernel;
