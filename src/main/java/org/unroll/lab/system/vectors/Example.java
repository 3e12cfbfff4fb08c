package org.unroll.lab.system.vectors;

/**
 * One question: some words are given, one is right. Nobody writes to the array.
 *
 * @param sentence number of the sentence
 * @param given places in the sentence of the words that are read
 * @param answer place of the word that is right
 */
record Example(int sentence, int[] given, int answer) {}
