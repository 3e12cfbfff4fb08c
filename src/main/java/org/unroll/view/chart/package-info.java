/** Charts in the window: the same chart object as in the files, live, with a crosshair. */
package org.unroll.view.chart;
