/** Training a network on labelled texts, epoch by epoch, with the best weights kept. */
package org.unroll.lab.reading;
