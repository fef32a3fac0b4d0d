// What Yaqut asks of ICU, in C and under our own prefix, so that no ICU header reaches Swift.
// Every function may be called from any thread at any time: ICU's normalizers are immutable singletons.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a code point is to a fold. A decimal digit is `YQ_ICU_DIGIT` plus its value.
enum {
  YQ_ICU_SIGN = 0,       // punctuation, symbols, controls, unassigned, private use
  YQ_ICU_LETTER = 1,     // L*, Mc, Nl, No
  YQ_ICU_MARK = 2,       // Mn, Me
  YQ_ICU_IGNORABLE = 3,  // Cf or Default_Ignorable_Code_Point, without Prepended_Concatenation_Mark
  YQ_ICU_SPACE = 4,      // White_Space
  YQ_ICU_OPENING = 5,    // Ps, Pi
  YQ_ICU_CLOSING = 6,    // Pe, Pf
  YQ_ICU_DASH = 7,       // Pd
  YQ_ICU_DIGIT = 16,     // Nd, plus the value 0...9
};

/// Which mapping of a code point is asked for.
enum {
  YQ_ICU_NFD = 0,           // canonical decomposition
  YQ_ICU_NFKC = 1,          // compatibility mapping
  YQ_ICU_LATIN = 2,         // NFKC_Casefold, then canonical decomposition
};

/// The version of the Unicode data that ICU carries, as major << 8 | minor.
uint32_t yq_icu_unicode_version(void);

/// Writes what each of the `count` code points from `first` is.
void yq_icu_kinds(uint32_t first, uint32_t count, uint8_t *kinds);

/// Writes those of the `count` code points from `first` that any mapping changes, without Hangul syllables.
/// Returns how many there are; no more than `capacity` are written.
int32_t yq_icu_mapped(uint32_t first, uint32_t count, uint32_t *points, int32_t capacity);

/// Writes the mapping of one code point and returns its length, 0 where the point stands for itself or ICU fails.
/// No more than `capacity` code points are written.
int32_t yq_icu_mapping(uint32_t point, int32_t mapping, uint32_t *result, int32_t capacity);

/// Writes the canonical composition (`compose` not 0) or decomposition of well-formed UTF-16 and returns its length,
/// -1 where ICU fails. No more than `capacity` units are written.
int32_t yq_icu_normalize(const uint16_t *text, int32_t length, int32_t compose, uint16_t *result, int32_t capacity);

/// The general category of a code point as ICU numbers it: U_FORMAT_CHAR is 16, U_NON_SPACING_MARK 6, and so on.
int32_t yq_icu_category(uint32_t point);

/// The value of a decimal digit, -1 for anything else.
int32_t yq_icu_digit_value(uint32_t point);

/// Whether a code point has a binary property, by ICU's number of it.
int32_t yq_icu_has_property(uint32_t point, int32_t property);

/// Properties to ask for.
enum {
  YQ_ICU_DEFAULT_IGNORABLE = 5,
  YQ_ICU_WHITE_SPACE = 31,
  YQ_ICU_PREPENDED_CONCATENATION_MARK = 63,
};

/// Writes the Unicode name of a code point in ASCII, ending with NUL, and returns its length.
int32_t yq_icu_name(uint32_t point, char *name, int32_t capacity);

#ifdef __cplusplus
}
#endif

#endif
