package caprock.runtime.core.builtin.json;

/**
 * What one call of core.json may use.
 *
 * @param maxChars the longest text, in characters: it bounds the memory of a call
 * @param maxDepth the deepest nesting: the code here, and much code of callers, recurses
 * @param maxNumberChars the longest number, in characters: reading one costs its length squared
 * @param maxValues the most values in a document: a patch of copies can double it at each step
 * @param maxOperations the most operations in one patch
 */
record JsonLimits(
    int maxChars, int maxDepth, int maxNumberChars, int maxValues, int maxOperations) {
  static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 256, 1_000, 1_000_000, 10_000);
}
