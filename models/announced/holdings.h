// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/announced_wish.h"
#include "models/records/certificate.h"

namespace yumiao::announced {

/// The certificates of one kind and level, by enterprise, the latest begun last.
class Holdings {
public:
    [[nodiscard]] static Result<Holdings> read(const store::Session &session, const AnnouncedWish &wish);
    [[nodiscard]] const std::vector<records::Certificate> &of(RecordId enterprise) const;
    [[nodiscard]] const QHash<RecordId, std::vector<records::Certificate>> &all() const { return m_held; }

private:
    QHash<RecordId, std::vector<records::Certificate>> m_held;
};

} // namespace yumiao::announced
