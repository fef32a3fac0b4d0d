// What Yaqut asks of ICU, in C and under our own prefix, so that no ICU header reaches Swift.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of the Unicode data that ICU carries, as major << 8 | minor.
uint32_t yq_icu_unicode_version(void);

#ifdef __cplusplus
}
#endif

#endif
