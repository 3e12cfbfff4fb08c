/** Pages on systems without recurrence: a list at the left, and one page for each system. */
package org.unroll.view.system;
