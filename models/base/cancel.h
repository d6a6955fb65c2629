// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include <QtGlobal>

namespace yumiao {

/// A long job looks at this between its steps; the one who asked may withdraw at any time.
/// Cheap to copy, safe from any thread. A default Cancel is never requested.
using Cancel = std::stop_token;

/// How far a long job is. `total` is 0 while it is not known. Called at most some ten times a second.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
};
using ReportProgress = std::function<void(Progress)>;

} // namespace yumiao
