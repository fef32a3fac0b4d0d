// The processor's instruction that asks for memory before it is needed, which Swift has no name for.
#ifndef CPREFETCH_H
#define CPREFETCH_H

/// Asks for the memory at an address; reads nothing, and does nothing where there is no memory.
static inline __attribute__((always_inline)) void yq_prefetch(const void *address) {
  __builtin_prefetch(address);
}

#endif
