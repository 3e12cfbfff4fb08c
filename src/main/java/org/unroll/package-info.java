/** Unroll: look inside a recurrent network while it runs and while it learns. */
package org.unroll;
