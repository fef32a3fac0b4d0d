// Instructions of the processor that Swift has no name for.
#ifndef CPROCESSOR_H
#define CPROCESSOR_H

/// Asks for the memory at an address; reads nothing, and does nothing where there is no memory.
static inline __attribute__((always_inline)) void yq_prefetch(const void *address) {
  __builtin_prefetch(address);
}

/// Four numbers that are worked on in one step; SIMD4<Float> in Swift.
typedef float yq_floats __attribute__((ext_vector_type(4)));
typedef int yq_ints __attribute__((ext_vector_type(4)));

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

/// The whole part of each, towards zero; they must be in the range of Int32.
static inline __attribute__((always_inline)) yq_ints yq_whole_parts(yq_floats numbers) {
  return __builtin_convertvector(numbers, yq_ints);
}

/// The numbers as floats.
static inline __attribute__((always_inline)) yq_floats yq_floats_of(yq_ints numbers) {
  return __builtin_convertvector(numbers, yq_floats);
}

/// 2 to the power of each, which must be from -126 to 127.
static inline __attribute__((always_inline)) yq_floats yq_powers_of_two(yq_ints powers) {
  return (yq_floats)((powers + 127) << 23);
}

#endif
