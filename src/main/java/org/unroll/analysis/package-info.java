/** What a run's numbers say about its gradients: norms over time, Jacobians, spectra. */
package org.unroll.analysis;
