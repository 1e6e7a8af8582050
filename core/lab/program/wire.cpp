#include "wire.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace gradus::lab::program {

Wire::Wire()
    : m_out(dup(STDOUT_FILENO))
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
    std::signal(SIGPIPE, SIG_IGN); // a closed stream is seen when writing
}

Wire::~Wire()
{
    close(m_out);
}

void Wire::send(const figure::Reply& reply)
{
    const std::string bytes = figure::encode(reply);
    const std::lock_guard lock(m_mutex);
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = write(m_out, bytes.data() + done, bytes.size() - done);
        if (written >= 0)
            done += static_cast<std::size_t>(written);
        else if (errno != EINTR)
            std::_Exit(0); // the app has gone: there is nobody to tell and nothing to keep
    }
}

std::size_t Wire::read(char* bytes, std::size_t most)
{
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, bytes, most);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return 0;
    }
}

} // namespace gradus::lab::program
