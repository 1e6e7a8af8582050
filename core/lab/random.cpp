#include "lab/random.h"

#include <ATen/CPUGeneratorImpl.h>

namespace gradus::lab {

at::Generator generatorFor(std::uint64_t seed)
{
    return at::detail::createCPUGenerator(seed);
}

} // namespace gradus::lab
