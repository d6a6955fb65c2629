// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace yumiao {

/// A value, or why there is none. tl::expected is [[nodiscard]]: an answer cannot be dropped unseen.
template <typename T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, QString what, QVariantMap detail = {})
{
    return tl::unexpected<Error>(Error{fault, std::move(what), std::move(detail)});
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace yumiao
