/** The control panel: what is run. It shows an experiment and sends the next one. */
package org.unroll.view.panel;
