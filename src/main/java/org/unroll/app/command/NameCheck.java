package org.unroll.app.command;

import java.util.List;

/** Refuses names that are not known. */
interface NameCheck {

  /**
   * Lets a known name pass.
   *
   * @param kind of thing, in the singular
   * @throws picocli.CommandLine.ParameterException listing the known names
   */
  void known(String kind, List<String> names, String given);
}
