#include "shell/trace.h"

#include <QtGlobal>

#include <cstdio>
#include <ctime>

namespace gradus::shell {

void trace(const char* event)
{
    static const bool wanted = qEnvironmentVariableIntValue("GRADUS_TRACE") == 1;
    if (!wanted)
        return;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::fprintf(stderr, "%s %lld\n", event, static_cast<long long>(now.tv_sec) * 1000000000LL + now.tv_nsec);
    std::fflush(stderr);
}

} // namespace gradus::shell
