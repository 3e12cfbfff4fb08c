/** Labelled texts that a person brings: from a table or from folders, cut into words, split in two. */
package org.unroll.task.data;
