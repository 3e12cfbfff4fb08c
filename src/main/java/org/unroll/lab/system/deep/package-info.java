/** Deep feed-forward networks: backpropagation step by step, and what vanishes with depth. */
package org.unroll.lab.system.deep;
