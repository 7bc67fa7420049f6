package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a guest can try to get out of its folder. The secret lies beside it. */
@Timeout(60)
class GuestFileAttacksTest {
  private static final int EACCES = -2;
  private static final int ENOENT = -44;
  private static final int EMFILE_AT = HostCalls.MAX_DESCRIPTORS - 4;
  private static final int EPERM = -63;

  @TempDir Path temp;
  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, 5000);
  private final ExtensionWasi host = runtime.open("test");
  private Path folder;
  private Path secret;
  private WasiLease lease;

  @BeforeEach
  void begin() throws IOException {
    secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    folder = Files.createDirectory(temp.resolve("folder"));
    Files.writeString(folder.resolve("in.txt"), "inside");
    lease = lease(WasiSettings.DEFAULT.withDataFolder(TestGuests.folder(folder)));
  }

  private WasiLease lease(WasiSettings settings) {
    return host.pool(TestGuests.hostile(TestGuests.COMPILED, x -> x), settings).lease();
  }

  @AfterEach
  void end() throws IOException {
    assertThat(lease.usable()).isTrue();
    lease.close();
    host.close();
    runtime.close();
    assertThat(Files.readString(secret)).isEqualTo("secret");
    try (var beside = Files.list(temp)) {
      assertThat(beside).containsExactlyInAnyOrder(secret, folder);
    }
  }

  private int on(String path, String export) {
    TestGuests.putText(lease, path);
    return TestGuests.call(lease, export);
  }

  private int on(String path, String other, String export) {
    TestGuests.putText(lease, path, other);
    return TestGuests.call(lease, export);
  }

  @Test
  void shouldReadAndWriteInItsFolder() throws IOException {
    assertThat(on("/data/in.txt", "read_path")).isEqualTo(6);
    assertThat(TestGuests.text(lease)).startsWith("inside");
    assertThat(on("/data/sub", "make_folder")).isZero();
    assertThat(on("/data/sub/new.txt", "write_path")).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("sub/new.txt"))).isEqualTo("guest");
    assertThat(on("/data/sub/new.txt", "/data/moved.txt", "rename_path")).isZero();
    assertThat(folder.resolve("moved.txt")).exists();
    assertThat(on("/data", "count_entries")).isEqualTo(5);
    assertThat(on("/data/moved.txt", "remove_path")).isZero();
    assertThat(folder.resolve("moved.txt")).doesNotExist();
    assertThat(on("/data/missing", "read_path")).isEqualTo(ENOENT);
  }

  @Test
  void shouldNotClimbOut() {
    for (String path : new String[] {"../secret.txt", "/etc/passwd", "a/../../secret.txt", ".."}) {
      assertThat(on(path, "open_raw")).as(path).isEqualTo(EPERM);
    }
    assertThat(on("/data/../secret.txt", "read_path")).isNegative();
    assertThat(on("/data/../new.txt", "write_path")).isNegative();
  }

  @Test
  void shouldNotFollowALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("file"), secret);
    Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("etc"), Path.of("/etc"));
    Files.createSymbolicLink(folder.resolve("twice"), Path.of("up"));
    Files.createSymbolicLink(folder.resolve("new"), temp.resolve("new.txt"));
    for (String path : new String[] {"file", "up/secret.txt", "etc/passwd", "twice/secret.txt"}) {
      assertThat(on(path, "open_raw")).as(path).isEqualTo(EACCES);
      assertThat(on(path, "open_raw_following")).as(path).isEqualTo(EACCES);
      assertThat(on("/data/" + path, "read_path")).as(path).isEqualTo(EACCES);
    }
    assertThat(on("/data/up/new.txt", "write_path")).isEqualTo(EACCES);
    assertThat(on("/data/file", "write_path")).isEqualTo(EACCES);
    assertThat(on("/data/new", "write_path")).isNegative();
    assertThat(on("/data/up/made", "make_folder")).isEqualTo(EACCES);
    assertThat(on("/data/in.txt", "/data/up/in.txt", "rename_path")).isEqualTo(EACCES);
    assertThat(on("/data/up/secret.txt", "/data/mine.txt", "rename_path")).isEqualTo(EACCES);
    assertThat(on("/data/up/secret.txt", "remove_path")).isEqualTo(EACCES);
  }

  @Test
  void shouldListAFolderWithoutTheLinksThatLeadOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("out"), temp);
    Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("missing"));
    Files.createSymbolicLink(folder.resolve("same"), Path.of("in.txt"));
    assertThat(on("/data", "count_entries")).isEqualTo(4);
    assertThat(TestGuests.text(lease).split(" "))
        .containsExactlyInAnyOrder(".", "..", "in.txt", "same");
  }

  @Test
  void shouldFollowALinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(folder.resolve("same"), Path.of("in.txt"));
    assertThat(on("/data/same", "read_path")).isEqualTo(6);
    assertThat(on("/data/same", "remove_path")).isZero();
    assertThat(folder.resolve("in.txt")).exists();
    assertThat(folder.resolve("same")).doesNotExist();
  }

  @Test
  void shouldMakeNoLinks() {
    assertThat(on("../secret.txt", "/data/mine", "make_symlink")).isNegative();
    assertThat(on("in.txt", "mine", "make_symlink_raw")).isEqualTo(EACCES);
    assertThat(on("/etc/passwd", "mine", "make_symlink_raw")).isEqualTo(EACCES);
    assertThat(on("/data/in.txt", "/data/mine", "make_hard_link")).isEqualTo(EACCES);
    assertThat(folder.resolve("mine")).doesNotExist();
  }

  @Test
  void shouldNotOpenWhatIsNeitherFileNorFolder() throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    assertThat(made.waitFor()).isZero();
    assertThat(on("/data/pipe", "read_path")).isEqualTo(EACCES);
  }

  @Test
  void shouldKeepItsFolder() {
    assertThat(on("/data/.", "remove_path")).isNegative();
    assertThat(on("/data/.", "/data/in.txt", "rename_path")).isNegative();
    assertThat(folder).isDirectory();
  }

  @Test
  void shouldOpenNoMoreFilesThanAllowed() {
    assertThat(TestGuests.call(lease, "open_many", 100_000)).isEqualTo(EMFILE_AT);
  }

  @Test
  void shouldNotReadIntoMoreThanItsMemory() {
    int badAddress = 21;
    assertThat(TestGuests.call(lease, "read_beyond_memory")).isEqualTo(badAddress);
  }

  @Test
  void shouldCloseItsFilesWithTheInstance() throws IOException {
    long before = openFiles();
    try (WasiLease other = lease(WasiSettings.DEFAULT.withDataFolder(TestGuests.folder(folder)))) {
      TestGuests.call(other, "open_many", 100);
      assertThat(openFiles()).isEqualTo(before + 100);
      other.discard();
      assertThat(openFiles()).isEqualTo(before);
    }
  }

  private long openFiles() throws IOException {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(this::isInput).count();
    }
  }

  private boolean isInput(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).equals(folder.toRealPath().resolve("in.txt"));
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  @Test
  void shouldSeeNoFilesWithoutAFolder() {
    try (WasiLease blind = lease(WasiSettings.DEFAULT)) {
      TestGuests.putText(blind, "/data/in.txt");
      assertThat(TestGuests.call(blind, "read_path")).isNegative();
      TestGuests.putText(blind, "/etc/passwd");
      assertThat(TestGuests.call(blind, "read_path")).isNegative();
      assertThat(TestGuests.call(blind, "open_raw")).isNegative();
    }
  }
}
