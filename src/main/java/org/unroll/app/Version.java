package org.unroll.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program this is, from the build file. */
public final class Version {

  private static final String FILE = "/version.properties";

  private Version() {}

  /** The version number, such as {@code 0.1.0}. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name and version, as it stands in exported files. */
  public static String program() {
    return "Unroll " + number();
  }
}
