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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Runs under way, a file for each, so that they go on after the program was ended at any moment. A file is
 * replaced as a whole, and a damaged one is as good as none: its run begins anew. Safe for several threads.
 */
final class UnfinishedRuns {

  private static final int SUM = Long.BYTES;

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
      byte[] text = new byte[in.readInt()];
      in.readFully(text);
      return new String(text, StandardCharsets.UTF_8).equals(settings)
          ? Optional.of(Standing.read(in))
          : Optional.empty();
    }
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
      Path beside = folder.resolve(UUID.randomUUID() + ".tmp");
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

  private Path file(String settings) {
    UUID name = UUID.nameUUIDFromBytes(settings.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + ".run");
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
