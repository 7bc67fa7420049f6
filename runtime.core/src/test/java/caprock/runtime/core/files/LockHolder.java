package caprock.runtime.core.files;

import java.nio.file.Path;

/** A process that locks a folder, says so, and waits to be killed. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws Exception {
    FolderUse use = new DataFolders(Path.of(arguments[0])).open("data.sql", "default", 0);
    System.out.println("locked " + use.path());
    System.out.flush();
    System.in.read();
  }
}
