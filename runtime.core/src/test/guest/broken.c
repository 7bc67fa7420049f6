// A guest that traps while it starts.
__attribute__((constructor)) static void start(void) { __builtin_trap(); }

__attribute__((export_name("add"))) int add(int a, int b) { return a + b; }
