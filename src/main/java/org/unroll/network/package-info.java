/** How cells are wired over time and where the loss attaches. */
package org.unroll.network;
