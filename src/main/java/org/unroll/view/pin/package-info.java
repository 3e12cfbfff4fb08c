/** Cards that keep a number in sight, and what can be held and changed by hand. */
package org.unroll.view.pin;
