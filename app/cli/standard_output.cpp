// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_output.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace yumiao::app::cli {

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1)
            continue;
        const int refusing = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (open("/dev/null", refusing) != stream) // the lowest free number is this one
            _exit(1);
    }
}

bool writeOut(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace yumiao::app::cli
