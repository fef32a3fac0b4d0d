#include "CICU.h"

#include <unicode/uchar.h>

uint32_t yq_icu_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return static_cast<uint32_t>(version[0]) << 8 | version[1];
}
