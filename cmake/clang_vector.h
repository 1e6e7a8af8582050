// Included before everything else, and for clang-tidy alone. LibTorch 1.13 has vectors of a type that is not complete yet, which
// clang 14 refuses where libstdc++'s vector is constexpr, as it is in C++20: here it is not.
#include <cstddef>
#if defined(__clang__) && defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 13
#include <algorithm>
#include <memory>
#include <string>
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 fill_bits // declared constexpr by now
#include <vector>
#undef __fill_a1
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR constexpr
#endif
