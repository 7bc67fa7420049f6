package caprock.tests.bench;

/** Measures one subject. Leaves nothing loaded, registered or running. */
interface Suite {
  /**
   * Measures; blocks until that is done.
   *
   * @throws Exception if something that is measured fails; the other suites still run
   */
  void run(Lab lab, Report report) throws Exception;
}
