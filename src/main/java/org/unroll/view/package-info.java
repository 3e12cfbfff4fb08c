/** Views: what is seen. They read experiments and snapshots and send intents through listeners. */
package org.unroll.view;
