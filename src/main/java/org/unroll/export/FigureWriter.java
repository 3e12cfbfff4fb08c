package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a picture in one file format. A new format is one class and one line in its catalogue. */
interface FigureWriter {

  /** The end of a file's name, in lower case, without a dot. */
  String extension();

  /** Writes everything; does not close the stream. Equal arguments give equal bytes. */
  void write(Figure figure, Provenance provenance, OutputStream out) throws IOException;
}
