// Instructions of the processor that Swift has no name for.
#ifndef CPROCESSOR_H
#define CPROCESSOR_H

/// Asks for the memory at an address; reads nothing, and does nothing where there is no memory.
static inline __attribute__((always_inline)) void yq_prefetch(const void *address) {
  __builtin_prefetch(address);
}

/// Four numbers that are worked on in one step; SIMD4<Float> in Swift.
typedef float yq_floats __attribute__((ext_vector_type(4)));

/// The square root of each. Swift's own takes them one by one.
static inline __attribute__((always_inline)) yq_floats yq_square_roots(yq_floats numbers) {
  return __builtin_elementwise_sqrt(numbers);
}

/// The greater one of each pair; none may be NaN.
static inline __attribute__((always_inline)) yq_floats yq_greater(yq_floats one, yq_floats other) {
  return one > other ? one : other;
}

/// The less one of each pair; none may be NaN.
static inline __attribute__((always_inline)) yq_floats yq_less(yq_floats one, yq_floats other) {
  return one < other ? one : other;
}

#endif
