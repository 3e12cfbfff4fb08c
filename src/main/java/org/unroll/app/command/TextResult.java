package org.unroll.app.command;

import java.nio.file.Path;
import org.unroll.lab.reading.ReadingRun;
import org.unroll.lab.reading.ReadingSettings;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.LabelledTexts;

/**
 * How learning to tell labelled texts apart went.
 *
 * @param data where the texts came from
 * @param reader how they were read
 * @param settings how they were learnt
 * @param texts themselves
 * @param run after training
 * @param epochs that were asked for
 * @param seconds that the training took
 */
record TextResult(
    Path data,
    LabelledTextReader reader,
    ReadingSettings settings,
    LabelledTexts texts,
    ReadingRun run,
    int epochs,
    double seconds) {}
