/**
 * What can be opened with one click: experiments, questions and mistakes on slides, each described by a
 * text file; and the work of answering a question. No toolkit here.
 */
package org.unroll.lab.prepared;
