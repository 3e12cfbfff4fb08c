/** What the window's parts agree on while a pass is played: where we are, and what moves. */
package org.unroll.model;
