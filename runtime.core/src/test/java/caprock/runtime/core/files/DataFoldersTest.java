package caprock.runtime.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DataFoldersTest {
  @TempDir Path temp;
  private DataFolders folders;

  @BeforeEach
  void begin() {
    folders = new DataFolders(temp.resolve("data"));
  }

  @AfterEach
  void end() {
    folders.close();
  }

  private static void refused(ErrorCode code, String sentence, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            CapabilityException.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(sentence);
  }

  @Test
  void shouldMakeAFolderForEachCapabilityAccountAndShard() {
    try (FolderUse one = folders.open("data.sql", "Alice/../..", 3)) {
      assertThat(temp.resolve("data")).doesNotExist();
      Path path = one.path();
      assertThat(path).isEqualTo(temp.resolve("data/data.sql/%41lice%2F..%2F../3")).isDirectory();
    }
  }

  @Test
  void shouldMakeFoldersForTheOwnerOnly() throws Exception {
    try (FolderUse use = folders.open("data.sql", "default", 0)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(use.path())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void shouldStayLockedUntilTheLastUserLeaves() {
    DataFolders others = new DataFolders(temp.resolve("data"));
    FolderUse old = folders.open("data.sql", "default", 0);
    FolderUse updated = folders.open("data.sql", "default", 0);
    assertThat(old.path()).isEqualTo(updated.path());
    old.close();
    old.close();
    refused(ErrorCode.DISCONNECTED, "given back", old::path);
    try (FolderUse other = others.open("data.sql", "default", 0)) {
      refused(ErrorCode.RESOURCE_EXHAUSTED, "another runtime in this process", other::path);
      updated.close();
      assertThat(other.path()).isDirectory();
    }
    try (FolderUse again = folders.open("data.sql", "default", 0)) {
      assertThat(again.path()).isDirectory();
    }
  }

  @Test
  void shouldNameTheProcessThatUsesAFolderAndTakeOverWhenItIsKilled() throws Exception {
    Process holder = startHolder();
    try (FolderUse use = folders.open("data.sql", "default", 0);
        FolderUse other = folders.open("data.sql", "other", 0)) {
      refused(ErrorCode.RESOURCE_EXHAUSTED, "used by process " + holder.pid(), use::path);
      assertThat(other.path()).isDirectory();
      holder.destroyForcibly().waitFor();
      assertThat(use.path()).isDirectory();
    } finally {
      holder.destroyForcibly();
    }
  }

  private Process startHolder() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                temp.resolve("data").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).startsWith("locked");
    return holder;
  }

  @Test
  void shouldUnlockAllWhenTheRuntimeEnds() {
    FolderUse left = folders.open("data.sql", "default", 0);
    assertThat(left.path()).isDirectory();
    folders.close();
    try (DataFolders next = new DataFolders(temp.resolve("data"));
        FolderUse use = next.open("data.sql", "default", 0)) {
      assertThat(use.path()).isDirectory();
    }
    refused(ErrorCode.DISCONNECTED, "given back", left::path);
  }

  @Test
  void shouldResolvePlainNamesOnly() {
    try (FolderUse use = folders.open("data.sql", "default", 0)) {
      assertThat(use.resolve("shop.db")).isEqualTo(use.path().resolve("shop.db"));
      for (String name : new String[] {"", ".", "..", ".x", "a/b", "a\\b", "a\0b", "../x"}) {
        refused(ErrorCode.INVALID_PAYLOAD, "no plain file name", () -> use.resolve(name));
      }
      refused(ErrorCode.INVALID_PAYLOAD, "no plain file name", () -> use.resolve("ä".repeat(128)));
      assertThat(use.resolve("ä".repeat(127))).doesNotExist();
    }
  }

  @Test
  void shouldRefuseALinkThatLeadsOut() throws Exception {
    try (FolderUse use = folders.open("data.sql", "default", 0)) {
      Path folder = use.path();
      Files.createSymbolicLink(folder.resolve("out"), temp);
      Files.createSymbolicLink(folder.resolve("nowhere"), temp.resolve("not-there"));
      Files.createFile(folder.resolve("real"));
      Files.createSymbolicLink(folder.resolve("in"), Path.of("real"));
      refused(ErrorCode.DENIED, "leads out", () -> use.resolve("out"));
      refused(ErrorCode.DENIED, "leads out", () -> use.resolve("nowhere"));
      assertThat(use.resolve("in")).exists();
    }
  }

  @Test
  void shouldSayWhyAFolderCannotBeMade() throws Exception {
    Files.writeString(temp.resolve("data"), "a file in the way");
    try (FolderUse use = folders.open("data.sql", "default", 0)) {
      refused(ErrorCode.RESOURCE_EXHAUSTED, "cannot be used", use::path);
    }
  }
}
