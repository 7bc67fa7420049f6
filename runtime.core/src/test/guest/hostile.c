// A guest that does what a guest should not. Each export is one attack or one tool of the tests.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <wasi/api.h>

#define EXPORT(name) __attribute__((export_name(#name))) name
#define IMPORT(name) __attribute__((import_module("host"), import_name(#name)))

IMPORT(call) extern int host_call(int);

// WASI's own function, with the length that the library's wrapper would measure itself.
__attribute__((import_module("wasi_snapshot_preview1"), import_name("path_unlink_file"))) extern int
raw_path_unlink(int folder, int path, int length);

static char text[65536];
static int calls;

int EXPORT(add)(int a, int b) { return a + b; }

// ---- state and text ----

char *EXPORT(text_at)(void) { return text; }
int EXPORT(count)(void) { return ++calls; }

// ---- time ----

void EXPORT(spin)(void) {
  volatile int forever = 1;
  while (forever) {
  }
}

void EXPORT(spin_without_memory)(void) {
  for (;;) {
    __asm__ volatile("");
  }
}

void EXPORT(spin_calling_host)(void) {
  for (;;) {
    host_call(1);
  }
}

int EXPORT(call_host_then_spin)(void) {
  host_call(1);
  for (;;) {
    __asm__ volatile("");
  }
}

int EXPORT(work)(int rounds) {
  unsigned sum = 0;
  for (int i = 0; i < rounds; i++) {
    sum = sum * 31 + i;
    __asm__ volatile("");
  }
  return (int)(sum & 0x7fffffff);
}

int EXPORT(sleep_s)(int seconds) {
  struct timespec time = {seconds, 0};
  return nanosleep(&time, 0);
}

// ---- memory and stack ----

int EXPORT(grow_to_the_cap)(void) {
  while (__builtin_wasm_memory_grow(0, 1) != (size_t)-1) {
  }
  return (int)__builtin_wasm_memory_size(0);
}

int EXPORT(grow_by)(int pages) { return (int)__builtin_wasm_memory_grow(0, pages); }

// No frame in the guest's memory: only the machine's stack grows.
__attribute__((noinline)) static int deeper(int n) { return n == 0 ? 0 : host_call(0) + deeper(n - 1) + 1; }
int EXPORT(recurse)(int n) { return deeper(n); }

// ---- traps ----

int EXPORT(divide)(int a, int b) { return a / b; }
int EXPORT(read_at)(int *place) { return *place; }
void EXPORT(unreachable)(void) { __builtin_trap(); }
void EXPORT(leave)(int code) { exit(code); }

// ---- host functions ----

int EXPORT(call_host)(int x) { return host_call(x); }

// Asks the host to fill a buffer far larger than the guest's memory.
int EXPORT(read_beyond_memory)(void) {
  __wasi_iovec_t buffer = {(uint8_t *)text, 0x7fffff00};
  __wasi_size_t done;
  int fd = open("/data/in.txt", O_RDONLY);
  if (fd < 0) {
    return -1;
  }
  int error = __wasi_fd_read(fd, &buffer, 1, &done);
  close(fd);
  return error;
}

int EXPORT(write_beyond_memory)(void) {
  __wasi_ciovec_t buffer = {(uint8_t *)text, 0x7fffff00};
  __wasi_size_t done;
  return __wasi_fd_write(1, &buffer, 1, &done);
}

// The length of a path is the host's to read; this one ends far beyond the memory.
int EXPORT(open_beyond_memory)(void) {
  return raw_path_unlink(3, (int)text, 0x7fffff00);
}

int EXPORT(flood)(int lines) {
  for (int i = 0; i < lines; i++) {
    printf("line %d\n", i);
  }
  fflush(stdout);
  return lines;
}

int EXPORT(print)(void) {
  fputs(text, stdout);
  return fflush(stdout);
}

// ---- files; the path is in text, the result 0 or more, or -errno ----

static int or_errno(int result) { return result < 0 ? -errno : result; }

int EXPORT(read_path)(void) {
  int fd = open(text, O_RDONLY);
  if (fd < 0) {
    return -errno;
  }
  int length = read(fd, text, sizeof text);
  close(fd);
  return or_errno(length);
}

int EXPORT(write_path)(void) {
  int fd = open(text, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (fd < 0) {
    return -errno;
  }
  int length = write(fd, "guest", 5);
  close(fd);
  return or_errno(length);
}

// Below the preopened folder's descriptor itself, past the library's own look at the path.
int EXPORT(open_raw)(void) {
  __wasi_fd_t fd;
  return -(int)__wasi_path_open(3, 0, text, 0, __WASI_RIGHTS_FD_READ, 0, 0, &fd);
}

int EXPORT(open_raw_following)(void) {
  __wasi_fd_t fd;
  return -(int)__wasi_path_open(
      3, __WASI_LOOKUPFLAGS_SYMLINK_FOLLOW, text, 0, __WASI_RIGHTS_FD_READ, 0, 0, &fd);
}

// text holds "target\0link".
int EXPORT(make_symlink)(void) {
  return or_errno(symlink(text, text + strlen(text) + 1));
}
int EXPORT(make_symlink_raw)(void) {
  return -(int)__wasi_path_symlink(text, 3, text + strlen(text) + 1);
}
int EXPORT(make_hard_link)(void) { return or_errno(link(text, text + strlen(text) + 1)); }
int EXPORT(rename_path)(void) { return or_errno(rename(text, text + strlen(text) + 1)); }
int EXPORT(remove_path)(void) { return or_errno(unlink(text)); }
int EXPORT(make_folder)(void) { return or_errno(mkdir(text, 0700)); }

int EXPORT(count_entries)(void) {
  DIR *folder = opendir(text);
  if (!folder) {
    return -errno;
  }
  int entries = 0;
  text[0] = 0;
  for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) {
    entries++;
    strcat(strcat(text, entry->d_name), " ");
  }
  closedir(folder);
  return entries;
}

int EXPORT(open_many)(int most) {
  for (int i = 0; i < most; i++) {
    if (open("/data/in.txt", O_RDONLY) < 0) {
      return i;
    }
  }
  return most;
}
