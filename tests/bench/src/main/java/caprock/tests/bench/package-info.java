/**
 * The benchmarks: a bundle beside the core, started by the run descriptor {@code bench}, that uses
 * what any consumer could use and prints what it measured beside what was to be reached.
 *
 * <p>A {@link caprock.tests.bench.Suite} measures one subject and adds {@link
 * caprock.tests.bench.Row}s to a {@link caprock.tests.bench.Report}.
 */
@org.jspecify.annotations.NullMarked
package caprock.tests.bench;
