package org.unroll.view.system.own;

/** What a person may ask of the page on texts of their own. Every call comes from the window's thread. */
public interface OwnListener {

  /** Let a table be chosen. */
  void tableAsked();

  /** Let a folder be chosen whose folders are named by label. */
  void folderAsked();

  /** Take the sample that comes with the program. */
  void sampleAsked();

  /** Train, or pause where it trains. */
  void trainAsked();

  /** End the training after the check of what is learnt, with the best weights. */
  void stopAsked();

  /** Back to the first weights. */
  void startOverAsked();

  /** Give up the texts that are being read. */
  void giveUpAsked();
}
