#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

namespace {

const UNormalizer2 *composer() {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *result = unorm2_getNFCInstance(&error);
  return U_SUCCESS(error) ? result : nullptr;
}

const UNormalizer2 *compatibility() {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *result = unorm2_getNFKCInstance(&error);
  return U_SUCCESS(error) ? result : nullptr;
}

const UNormalizer2 *caseFolder() {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *result = unorm2_getNFKCCasefoldInstance(&error);
  return U_SUCCESS(error) ? result : nullptr;
}

const UNormalizer2 *decomposer() {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *result = unorm2_getNFDInstance(&error);
  return U_SUCCESS(error) ? result : nullptr;
}

uint8_t kind(UChar32 point) {
  if (u_hasBinaryProperty(point, UCHAR_WHITE_SPACE)) return YQ_ICU_SPACE;
  const int8_t category = u_charType(point);
  if (u_hasBinaryProperty(point, UCHAR_PREPENDED_CONCATENATION_MARK)) return YQ_ICU_SIGN;
  if (category == U_FORMAT_CHAR || u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
    return YQ_ICU_IGNORABLE;
  switch (category) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_COMBINING_SPACING_MARK:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return YQ_ICU_LETTER;
    case U_DECIMAL_DIGIT_NUMBER:
      return static_cast<uint8_t>(YQ_ICU_DIGIT + u_charDigitValue(point));
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return YQ_ICU_MARK;
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return YQ_ICU_OPENING;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return YQ_ICU_CLOSING;
    case U_DASH_PUNCTUATION:
      return YQ_ICU_DASH;
    default:
      return YQ_ICU_SIGN;
  }
}

bool isHangulSyllable(UChar32 point) { return point >= 0xAC00 && point <= 0xD7A3; }

}  // namespace

uint32_t yq_icu_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return static_cast<uint32_t>(version[0]) << 8 | version[1];
}

void yq_icu_kinds(uint32_t first, uint32_t count, uint8_t *kinds) {
  for (uint32_t index = 0; index < count; ++index) kinds[index] = kind(static_cast<UChar32>(first + index));
}

int32_t yq_icu_mapped(uint32_t first, uint32_t count, uint32_t *points, int32_t capacity) {
  const UNormalizer2 *fold = caseFolder();
  const UNormalizer2 *decompose = decomposer();
  if (fold == nullptr || decompose == nullptr) return 0;
  int32_t found = 0;
  for (uint32_t index = 0; index < count; ++index) {
    const UChar32 point = static_cast<UChar32>(first + index);
    if (U_IS_SURROGATE(point) || isHangulSyllable(point)) continue;
    // An inert character has no mapping and takes part in none.
    if (unorm2_isInert(fold, point) && unorm2_isInert(decompose, point)) continue;
    if (found < capacity) points[found] = static_cast<uint32_t>(point);
    ++found;
  }
  return found;
}

int32_t yq_icu_mapping(uint32_t point, int32_t mapping, uint32_t *result, int32_t capacity) {
  const UNormalizer2 *first =
      mapping == YQ_ICU_NFD ? decomposer() : mapping == YQ_ICU_NFKC ? compatibility() : caseFolder();
  const UNormalizer2 *decompose = decomposer();
  if (first == nullptr || decompose == nullptr || point > 0x10FFFF || U_IS_SURROGATE(point)) return 0;
  UChar source[2];
  int32_t sourceLength = 0;
  U16_APPEND_UNSAFE(source, sourceLength, static_cast<UChar32>(point));
  UChar mapped[64];
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = unorm2_normalize(first, source, sourceLength, mapped, 64, &error);
  if (U_FAILURE(error)) return 0;
  if (mapping == YQ_ICU_LATIN) {
    UChar apart[64];
    length = unorm2_normalize(decompose, mapped, length, apart, 64, &error);
    if (U_FAILURE(error)) return 0;
    u_memcpy(mapped, apart, length);
  }
  int32_t written = 0;
  for (int32_t index = 0; index < length;) {
    UChar32 next;
    U16_NEXT(mapped, index, length, next);
    if (written < capacity) result[written] = static_cast<uint32_t>(next);
    ++written;
  }
  if (written == 1 && result[0] == point) return 0;
  return written < capacity ? written : capacity;
}

int32_t yq_icu_normalize(const uint16_t *text, int32_t length, int32_t compose, uint16_t *result, int32_t capacity) {
  const UNormalizer2 *normalizer = compose != 0 ? composer() : decomposer();
  if (normalizer == nullptr) return -1;
  UErrorCode error = U_ZERO_ERROR;
  const int32_t needed = unorm2_normalize(
      normalizer, reinterpret_cast<const UChar *>(text), length, reinterpret_cast<UChar *>(result), capacity, &error);
  return U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR ? needed : -1;
}

static_assert(YQ_ICU_DEFAULT_IGNORABLE == UCHAR_DEFAULT_IGNORABLE_CODE_POINT, "ICU numbers it so for ever");
static_assert(YQ_ICU_WHITE_SPACE == UCHAR_WHITE_SPACE, "ICU numbers it so for ever");
static_assert(YQ_ICU_PREPENDED_CONCATENATION_MARK == UCHAR_PREPENDED_CONCATENATION_MARK, "ICU numbers it so for ever");

int32_t yq_icu_category(uint32_t point) { return u_charType(static_cast<UChar32>(point)); }

int32_t yq_icu_digit_value(uint32_t point) { return u_charDigitValue(static_cast<UChar32>(point)); }

int32_t yq_icu_has_property(uint32_t point, int32_t property) {
  return u_hasBinaryProperty(static_cast<UChar32>(point), static_cast<UProperty>(property)) ? 1 : 0;
}

int32_t yq_icu_name(uint32_t point, char *name, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const int32_t length = u_charName(static_cast<UChar32>(point), U_EXTENDED_CHAR_NAME, name, capacity, &error);
  return U_SUCCESS(error) ? length : 0;
}
