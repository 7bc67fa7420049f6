/** core.json: JSON on Jackson's streaming parser, which is touched by the first call only. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.builtin.json;
