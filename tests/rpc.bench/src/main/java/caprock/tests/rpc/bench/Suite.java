package caprock.tests.rpc.bench;

import java.io.IOException;

/** Measures one way to connect. Leaves no process and no file behind. */
interface Suite {
  /** Measures; blocks until that is done. */
  void run(Effort effort, Report report) throws IOException, InterruptedException;
}
