package dev.reeve.demo.play;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is the old one or the new one, whatever goes wrong: beside it first, and
 * over it in one step once it is on the disk.
 */
final class SafeWriting {

  /** Writes what a file shall hold. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** What lies between a content and the disk; a test's may be full. */
  @FunctionalInterface
  interface Disk {
    OutputStream through(OutputStream out);
  }

  private SafeWriting() {}

  /** Writes a file; its folder is made if need be. */
  static void write(Path file, Disk disk, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = disk.through(Channels.newOutputStream(channel));
        content.write(out);
        out.flush();
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (Files.isRegularFile(beside)) {
        Files.delete(beside);
      }
    }
  }
}
