package caprock.tests.bench;

/** From the start of a process until it answers. */
final class BootSuite implements Suite {
  private static final String NAME = "boot";

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Figures ready = new Figures();
    Figures bare = new Figures();
    for (int i = -1; i < lab.effort().boots(); i++) {
      long start = System.nanoTime();
      double bareMs = Child.firstByteMs(Child.bare(), start);
      start = System.nanoTime();
      double readyMs = Child.firstByteMs(Child.startShort(lab, "list"), start);
      if (i >= 0) { // the first one fills the operating system's caches
        bare.add(bareMs);
        ready.add(readyMs);
      }
    }
    report.add(
        Row.of(NAME, "java --version, for comparison", Unit.MILLISECONDS, bare.samples())
            .withoutP99());
    report.add(
        Row.of(
                NAME,
                "boot to ready, process start → 'list' answers",
                Unit.MILLISECONDS,
                ready.samples())
            .withoutP99()
            .withNote("Virtual machine, framework, core, the command; nothing is loaded."));
  }
}
