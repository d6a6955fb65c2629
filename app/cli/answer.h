// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace yumiao::app::cli {

/// What a command ends with: the contract of the command line.
enum class ExitCode {
    Done = 0,
    Internal = 1,
    WrongUsage = 2,
    Refused = 3, ///< input refused or some rows set aside; nothing half-written
    CannotOpen = 4,
    NotPermitted = 5,
    FaultsFound = 6,
    Cancelled = 7,
};

/// What a command found: one JSON document, and the same as lines for people.
struct Answer {
    QJsonObject json;
    QStringList lines;
    ExitCode exit = ExitCode::Done;
    std::optional<QJsonDocument> document; ///< instead of `json`, where the contract asks for a list
    bool written = false;                  ///< standard output has it already: many documents, a line each
};

/// The exit code that an error means.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// A text that may be unknown: null when it is empty.
[[nodiscard]] QJsonValue orNull(const QString &text);

/// An error as the command line's JSON: {"error": {"code", "message", "detail"}}.
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace yumiao::app::cli
