package org.unroll.lab.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Runs under way, a file for each, so that they go on after the program was ended at any moment. A file is
 * replaced as a whole, and a damaged one is as good as none: its run begins anew. Safe for several threads.
 */
final class UnfinishedRuns {

  private static final int SUM = Long.BYTES;
  private static final String RUN = ".run";
  private static final String HALF = ".tmp";

  /** Writing a file takes less than a second. */
  private static final Duration WRITING = Duration.ofHours(1);

  private final Path folder;

  /**
   * Runs in a folder.
   *
   * @param folder made with the first file
   */
  UnfinishedRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * Where a run stood when it was last kept.
   *
   * @param settings all that decides the run
   */
  Optional<Standing> find(String settings) {
    try {
      byte[] bytes = Files.readAllBytes(file(settings));
      return isWhole(bytes) ? standing(settings, bytes) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** The name of a file is short, so the whole text stands inside and has to agree. */
  private static Optional<Standing> standing(String settings, byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return text(in).equals(settings) ? Optional.of(Standing.read(in)) : Optional.empty();
    }
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /**
   * Keeps where a run stands, in place of what was kept before.
   *
   * @throws LogProblem if the disk refuses
   */
  void keep(String settings, Standing standing) {
    Path file = file(settings);
    try {
      Files.createDirectories(folder);
      Path beside = folder.resolve(UUID.randomUUID() + HALF);
      Files.write(beside, bytes(settings, standing));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LogProblem(LogProblem.Kind.KEPT, file, e);
    }
  }

  /** Forgets a run, which is finished now. A file that cannot be deleted is in nobody's way. */
  void drop(String settings) {
    try {
      Files.deleteIfExists(file(settings));
    } catch (IOException stays) {
      // The run is found among the finished ones first.
    }
  }

  /**
   * Deletes what nobody can go on with: runs that are finished, damaged files, and what a kill left half
   * written. A run under way of whatever settings stays. A file that cannot be deleted is in nobody's way.
   *
   * @param isFinished told all that decides a run
   */
  void tidy(Predicate<String> isFinished) {
    for (Path file : files()) {
      try {
        boolean useless =
            file.toString().endsWith(HALF)
                ? isAbandoned(file)
                : settings(Files.readAllBytes(file)).map(isFinished::test).orElse(true);
        if (useless) {
          Files.deleteIfExists(file);
        }
      } catch (IOException stays) {
        // It is looked at again next time.
      }
    }
  }

  /** Another program may be writing it at this moment. */
  private static boolean isAbandoned(Path file) throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    return written.isBefore(Instant.now().minus(WRITING));
  }

  /** The settings of a run, if its file is whole. */
  private static Optional<String> settings(byte[] bytes) throws IOException {
    if (!isWhole(bytes)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(text(in));
    }
  }

  /**
   * Runs under way beside some others.
   *
   * @param others all that decides each of them
   */
  Leftovers besides(Collection<String> others) {
    Set<Path> known = others.stream().map(this::file).collect(Collectors.toSet());
    List<Path> rest = files().stream().filter(file -> !known.contains(file)).toList();
    return new Leftovers(rest.size(), rest.stream().mapToLong(UnfinishedRuns::size).sum(), folder);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(RUN) || file.toString().endsWith(HALF))
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private Path file(String settings) {
    UUID name = UUID.nameUUIDFromBytes(settings.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + RUN);
  }

  private static byte[] bytes(String settings, Standing standing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    byte[] text = settings.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
    standing.write(out);
    out.writeLong(sum(bytes.toByteArray()));
    return bytes.toByteArray();
  }

  private static boolean isWhole(byte[] bytes) {
    int length = bytes.length - SUM;
    return length > 0
        && ByteBuffer.wrap(bytes).getLong(length) == sum(Arrays.copyOf(bytes, length));
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
