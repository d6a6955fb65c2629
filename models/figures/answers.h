// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <optional>

namespace yumiao::figures {

/// Collects several answers of the store and keeps the first error, so that a figure made of many questions is read
/// without a branch for each of them.
class Answers {
public:
    /// The value, or an empty one if the answer is an error.
    template <typename T>
    T take(Result<T> answer)
    {
        if (answer)
            return *std::move(answer);
        if (!m_error)
            m_error = std::move(answer.error());
        return T{};
    }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Done done() const { return m_error ? Done(failure(*m_error)) : Done(); }

private:
    std::optional<Error> m_error;
};

} // namespace yumiao::figures
