package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.DataFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files lie in an account's folder: {@code NAME.db} and SQLite's {@code NAME.db-journal} for
 * each database, {@code sql.lock}, and passing files {@code NAME.PROCESS.KIND} that mean something
 * to the process that made them only. Thread-safe.
 */
final class Folder {
  private static final Logger LOG = System.getLogger("caprock.runtime.ext.data");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,63}");
  private static final Pattern PASSING =
      Pattern.compile(".*\\.([0-9]+-[0-9]+)\\.(handover|partial|spool)(-journal)?");
  private static final String DATABASE = ".db";
  private static final String GUEST = "/data/";

  private final DataFolder folder;
  private final String process;

  Folder(DataFolder folder) {
    this.folder = folder;
    ProcessHandle self = ProcessHandle.current();
    long startedMs = self.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    this.process = self.pid() + "-" + startedMs;
  }

  /**
   * Checks a database's name, so that it can be part of a file's.
   *
   * @throws CapabilityException INVALID_PAYLOAD
   */
  static String checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "'%s' is no database name. Use 1 to 64 letters, digits, _ and -, beginning with no -."
              .formatted(name.length() <= 80 ? name : name.substring(0, 80) + "…"));
    }
    return name;
  }

  /** The host's path of a database. */
  Path database(String name) {
    return folder.resolve(name + DATABASE);
  }

  /** Whether a transaction's journal lies beside a database. */
  boolean journalExists(String name) {
    return Files.exists(folder.path().resolve(name + DATABASE + "-journal"));
  }

  /** The guest's path of a database. */
  static String guestPath(String name) {
    return GUEST + name + DATABASE;
  }

  /** The file that locks are taken on. */
  Path lockFile() {
    return folder.resolve("sql.lock");
  }

  /** The host's path of a passing file. */
  Path passing(String name, String kind) {
    return folder.resolve(passingName(name, kind));
  }

  /** The guest's path of a passing file. */
  String guestPassing(String name, String kind) {
    return GUEST + passingName(name, kind);
  }

  /** Deletes a passing file and its journal, if they are there. */
  void deletePassing(String name, String kind) {
    Path file = passing(name, kind);
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    } catch (IOException e) {
      throw failed("deleted", file, e);
    }
  }

  /** The names of the databases there are, sorted. */
  List<String> names() {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(DATABASE))
          .map(file -> file.substring(0, file.length() - DATABASE.length()))
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw failed("listed", folder.path(), e);
    }
  }

  /** Deletes a database and what lies beside it; returns whether there was one. */
  boolean delete(String name) {
    Path file = database(name);
    try {
      // The journal first: without its database it is nothing, the other way round it is damage.
      Files.deleteIfExists(file.resolveSibling(name + DATABASE + "-journal"));
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw failed("deleted", file, e);
    }
  }

  /** Deletes the passing files of processes that have ended, and a lock left by another SQLite. */
  void sweep() {
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher passing = PASSING.matcher(file.getFileName().toString());
        boolean stale = passing.matches() && !passing.group(1).equals(process);
        if (stale || file.getFileName().toString().endsWith(DATABASE + ".lock")) {
          LOG.log(Level.INFO, "Deleting {0}, left behind by a process that has ended.", file);
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw failed("cleared", folder.path(), e);
    }
  }

  static CapabilityException failed(String what, Path path, IOException e) {
    return new CapabilityException(
        ErrorCode.INTERNAL, "%s cannot be %s: %s.".formatted(path, what, e), e);
  }

  private String passingName(String name, String kind) {
    return name + "." + process + "." + kind;
  }
}
