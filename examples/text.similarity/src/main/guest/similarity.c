// How alike two texts are, counted in Unicode code points.
//
// The host asks text(0, n) and text(1, n) for room, writes the UTF-8 there, then calls one of the
// measures. All memory is static: what fits is decided by MAX_BYTES alone.

#include <stdint.h>
#include <stdlib.h>

#define EXPORT(name) __attribute__((export_name(#name)))
#define MAX_BYTES 16384
#define REPLACEMENT 0xFFFD

struct text {
  uint8_t utf8[MAX_BYTES];
  int bytes;
  uint32_t points[MAX_BYTES];
  int length;
  int marks[MAX_BYTES];  // a row of distances, or which points are matched
  const uint32_t *grams[MAX_BYTES];
};

static struct text texts[2];

// Room for a text of so many bytes, or NULL if it is too long.
EXPORT(text) uint8_t *text(int index, int bytes) {
  if (index < 0 || index > 1 || bytes < 0 || bytes > MAX_BYTES) return NULL;
  texts[index].bytes = bytes;
  return texts[index].utf8;
}

// Bytes after the lead byte; -1 if it leads nothing.
static int followers(uint8_t lead) {
  if (lead < 0x80) return 0;
  if (lead < 0xC2 || lead > 0xF4) return -1;
  return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

// One code point from position `at`; a malformed byte is one replacement character.
static uint32_t point_at(const struct text *t, int *at) {
  uint8_t lead = t->utf8[(*at)++];
  int more = followers(lead);
  if (more <= 0) return more < 0 ? REPLACEMENT : lead;
  if (*at + more > t->bytes) return REPLACEMENT;
  uint32_t point = lead & (0x3F >> more);
  for (int i = 0; i < more; i++) {
    uint8_t next = t->utf8[*at + i];
    if ((next & 0xC0) != 0x80) return REPLACEMENT;
    point = point << 6 | (next & 0x3F);
  }
  *at += more;
  return point;
}

static void decode(struct text *t) {
  t->length = 0;
  for (int at = 0; at < t->bytes;) t->points[t->length++] = point_at(t, &at);
}

static void decode_both(void) {
  decode(&texts[0]);
  decode(&texts[1]);
}

static int least(int a, int b, int c) {
  int ab = a < b ? a : b;
  return ab < c ? ab : c;
}

// Levenshtein 1966 by Wagner and Fischer's table, of which one row is kept. What both texts begin
// and end with never changes the distance and is skipped.
EXPORT(edit_distance) int edit_distance(void) {
  decode_both();
  const uint32_t *a = texts[0].points, *b = texts[1].points;
  int n = texts[0].length, m = texts[1].length;
  while (n > 0 && m > 0 && a[n - 1] == b[m - 1]) n--, m--;
  while (n > 0 && m > 0 && *a == *b) a++, b++, n--, m--;
  int *row = texts[0].marks;
  if (n == 0 || m == 0) return n + m;
  for (int j = 0; j < m; j++) row[j] = j + 1;
  for (int i = 0; i < n; i++) {
    int diagonal = i, left = i + 1;
    for (int j = 0; j < m; j++) {
      int changed = diagonal + (a[i] != b[j]);
      diagonal = row[j];
      row[j] = left = least(changed, diagonal + 1, left + 1);
    }
  }
  return row[m - 1];
}

// Marks the points of each text that have a partner within the window; returns how many pairs.
static int match(struct text *a, struct text *b, int window) {
  int pairs = 0;
  for (int j = 0; j < b->length; j++) b->marks[j] = 0;
  for (int i = 0; i < a->length; i++) {
    a->marks[i] = 0;
    int from = i > window ? i - window : 0;
    int to = i + window < b->length - 1 ? i + window : b->length - 1;
    for (int j = from; j <= to; j++) {
      if (b->marks[j] || a->points[i] != b->points[j]) continue;
      a->marks[i] = b->marks[j] = 1;
      pairs++;
      break;
    }
  }
  return pairs;
}

// How many of the matched points stand in another order.
static int out_of_order(const struct text *a, const struct text *b) {
  int count = 0;
  for (int i = 0, j = 0; i < a->length; i++) {
    if (!a->marks[i]) continue;
    while (!b->marks[j]) j++;
    count += a->points[i] != b->points[j++];
  }
  return count;
}

static int common_prefix(const struct text *a, const struct text *b, int most) {
  int n = 0;
  while (n < most && n < a->length && n < b->length && a->points[n] == b->points[n]) n++;
  return n;
}

// Jaro 1989 with Winkler's bonus for a common prefix (1990): scale 0.1, at most 4 points.
EXPORT(jaro_winkler) double jaro_winkler(void) {
  decode_both();
  struct text *a = &texts[0], *b = &texts[1];
  if (a->length == 0 && b->length == 0) return 1;
  int longer = a->length > b->length ? a->length : b->length;
  int window = longer / 2 > 1 ? longer / 2 - 1 : 0;
  double m = match(a, b, window);
  if (m == 0) return 0;
  double jaro = (m / a->length + m / b->length + (m - out_of_order(a, b) / 2.0) / m) / 3;
  return jaro + common_prefix(a, b, 4) * 0.1 * (1 - jaro);
}

static int gram_length;

static int compare(const uint32_t *a, const uint32_t *b) {
  for (int i = 0; i < gram_length; i++) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

static int compare_grams(const void *a, const void *b) {
  return compare(*(const uint32_t *const *)a, *(const uint32_t *const *)b);
}

// Sorts the places where the text's n-grams begin; returns how many there are.
static int sort_grams(struct text *t) {
  int count = t->length - gram_length + 1;
  for (int i = 0; i < count; i++) t->grams[i] = t->points + i;
  if (count > 1) qsort(t->grams, count, sizeof *t->grams, compare_grams);
  return count > 0 ? count : 0;
}

// Dice's coefficient (1945) of the two bags of n-grams: twice the common ones by all of them. Texts
// too short to have any are alike if they are equal.
EXPORT(dice) double dice(int n) {
  decode_both();
  gram_length = n;
  struct text *a = &texts[0], *b = &texts[1];
  int in_a = sort_grams(a), in_b = sort_grams(b), common = 0;
  if (in_a + in_b == 0) {
    return a->length == b->length && common_prefix(a, b, a->length) == a->length;
  }
  for (int i = 0, j = 0; i < in_a && j < in_b;) {
    int order = compare(a->grams[i], b->grams[j]);
    common += order == 0;
    i += order <= 0;
    j += order >= 0;
  }
  return 2.0 * common / (in_a + in_b);
}
