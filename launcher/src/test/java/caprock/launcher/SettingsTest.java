package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String OVERRIDDEN = "caprock.test.overridden";

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(folder.resolve("conf"));
    Files.createDirectories(folder.resolve("run"));
    write("conf/caprock.properties", "a=1\nb=${a}/${caprock.home}\n" + OVERRIDDEN + "=file\n");
    write("run/x.properties", "a=2\n");
  }

  @AfterEach
  void restore() {
    System.clearProperty(OVERRIDDEN);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private Settings read() throws BootException {
    return Settings.read(new Home(folder), "x");
  }

  @Test
  void shouldLetTheRunDescriptorWinOverTheDefaults() throws Exception {
    assertThat(read().get("a")).isEqualTo("2");
    assertThat(read().get("b")).isEqualTo("2/" + folder.toAbsolutePath().normalize());
  }

  @Test
  void shouldLetSystemPropertiesWinOverBoth() throws Exception {
    System.setProperty(OVERRIDDEN, "system");
    assertThat(read().get(OVERRIDDEN)).isEqualTo("system");
  }

  @Test
  void shouldKnowADataFolderByItself() throws Exception {
    assertThat(read().get(Settings.DATA_DIR)).endsWith("caprock");
    write("run/x.properties", Settings.DATA_DIR + "=\n"); // else data would go to where one stands
    assertThat(read().get(Settings.DATA_DIR)).endsWith("caprock");
  }

  @Test
  void shouldRefuseAValueThatRefersToItself() throws Exception {
    write("run/x.properties", "a=${b}\n");
    assertThatThrownBy(this::read).isInstanceOf(BootException.class).hasMessageContaining("itself");
  }

  @Test
  void shouldSayWhichFileIsMissing() {
    assertThatThrownBy(() -> Settings.read(new Home(folder), "none"))
        .isInstanceOf(BootException.class)
        .hasMessageContaining("none.properties");
  }
}
