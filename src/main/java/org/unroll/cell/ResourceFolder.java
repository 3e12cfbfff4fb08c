package org.unroll.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all text files of one kind in a folder of the program, in its jar or beside it, on any thread. */
public final class ResourceFolder {

  private ResourceFolder() {}

  /**
   * The texts by the files' names, in alphabetical order.
   *
   * @param folder such as {@code /cells}
   * @param ending of the files to read, such as {@code .cell}
   * @throws IllegalStateException if the program has no such folder
   */
  public static Map<String, String> read(String folder, String ending) {
    URL url = ResourceFolder.class.getResource(folder);
    if (url == null) {
      throw new IllegalStateException("The program's folder " + folder + " is missing.");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        return readJar(uri, folder, ending);
      }
      return read(Path.of(uri), ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One at a time: Java opens a jar as a file system only where it is not open already. */
  private static synchronized Map<String, String> readJar(URI uri, String folder, String ending)
      throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return read(jar.getPath(folder), ending);
    }
  }

  private static Map<String, String> read(Path folder, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return texts;
  }
}
