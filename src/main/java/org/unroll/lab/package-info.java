/** An experiment as one immutable record, its training on a worker thread, and snapshots of it. */
package org.unroll.lab;
