/** The bar below the stage: plays, pauses, and steps through a pass in both directions. */
package org.unroll.view.transport;
