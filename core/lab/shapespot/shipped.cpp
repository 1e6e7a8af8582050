#include "lab/shapespot/weights.h"

// The file's bytes become part of the program, so that no path can be wrong at run time.
__asm__(".section .rodata\n"
        ".global gradus_shapespot_begin\n"
        ".global gradus_shapespot_end\n"
        "gradus_shapespot_begin:\n"
        ".incbin \"" GRADUS_SHAPESPOT_WEIGHTS "\"\n"
        "gradus_shapespot_end:\n"
        ".byte 0\n"
        ".previous\n");

extern "C" const char gradus_shapespot_begin[], gradus_shapespot_end[]; // NOLINT(modernize-avoid-c-arrays)

namespace gradus::lab::shapespot {

Net shippedNet()
{
    const char* begin = &gradus_shapespot_begin[0];
    const char* end = &gradus_shapespot_end[0];
    return weightsFromBytes({begin, static_cast<std::size_t>(end - begin)}, "shapespot.weights");
}

std::string shippedPath()
{
    return GRADUS_SHAPESPOT_WEIGHTS;
}

} // namespace gradus::lab::shapespot
