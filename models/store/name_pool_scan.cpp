// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/name_pool_scan.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace yumiao::store {
namespace {

bool standsAt(const char *place, const ScanNeedle &needle)
{
    return std::memcmp(place, needle.bytes.data(), static_cast<size_t>(needle.bytes.size())) == 0;
}

const char *scanPlain(const char *from, const char *last, const ScanNeedle &needle)
{
    const char rare = needle.bytes[needle.first];
    while (from <= last) {
        const void *found = std::memchr(from + needle.first, rare, static_cast<size_t>(last - from + 1));
        if (!found)
            return nullptr;
        from = static_cast<const char *>(found) - needle.first;
        if (standsAt(from, needle))
            return from;
        ++from;
    }
    return nullptr;
}

#if defined(__x86_64__)

/// The first place of a block whose bit is set in `mask` and where the needle really stands.
const char *firstOf(unsigned mask, const char *block, const char *last, const ScanNeedle &needle)
{
    for (; mask != 0; mask &= mask - 1) {
        const char *place = block + __builtin_ctz(mask);
        if (place > last)
            return nullptr;
        if (standsAt(place, needle))
            return place;
    }
    return nullptr;
}

__m128i load16(const char *place)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(static_cast<const void *>(place)));
}

const char *scanSse2(const char *from, const char *last, const ScanNeedle &needle)
{
    const __m128i first = _mm_set1_epi8(needle.bytes[needle.first]);
    const __m128i second = _mm_set1_epi8(needle.bytes[needle.second]);
    for (; from <= last; from += 16) {
        const __m128i both = _mm_and_si128(
            _mm_cmpeq_epi8(load16(from + needle.first), first), _mm_cmpeq_epi8(load16(from + needle.second), second));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(both)); mask != 0)
            if (const char *place = firstOf(mask, from, last, needle))
                return place;
    }
    return nullptr;
}

__attribute__((target("avx2"))) const char *scanAvx2(const char *from, const char *last, const ScanNeedle &needle)
{
    const __m256i first = _mm256_set1_epi8(needle.bytes[needle.first]);
    const __m256i second = _mm256_set1_epi8(needle.bytes[needle.second]);
    for (; from <= last; from += 32) {
        const auto *atFirst = static_cast<const __m256i *>(static_cast<const void *>(from + needle.first));
        const auto *atSecond = static_cast<const __m256i *>(static_cast<const void *>(from + needle.second));
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(atFirst), first),
            _mm256_cmpeq_epi8(_mm256_loadu_si256(atSecond), second));
        if (const auto mask = static_cast<unsigned>(_mm256_movemask_epi8(both)); mask != 0)
            if (const char *place = firstOf(mask, from, last, needle))
                return place;
    }
    return nullptr;
}

#endif

} // namespace

const std::vector<ScanWay> &scanWays()
{
    static const std::vector<ScanWay> ways = [] {
        std::vector<ScanWay> found{{"plain", &scanPlain}};
#if defined(__x86_64__)
        found.push_back({"sse2", &scanSse2}); // every such processor has it
        if (__builtin_cpu_supports("avx2"))
            found.push_back({"avx2", &scanAvx2});
#endif
        return found;
    }();
    return ways;
}

} // namespace yumiao::store
