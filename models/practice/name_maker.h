// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/draw.h"
#include "models/practice/words.h"

namespace yumiao::practice {

/// The legal form that a name ends in.
enum class LegalForm {
    Limited,        ///< 有限公司
    LimitedLong,    ///< 有限责任公司
    Joint,          ///< 股份有限公司
    Cooperative,    ///< 专业合作社
    Proprietorship, ///< 厂、经营部
};

struct MadeName {
    QString name;
    QString shortName; ///< brand and trade
};

/// Names from parts: a place, an invented brand, the trade and the legal form. No name comes twice.
class NameMaker {
public:
    NameMaker(const Words &words, Draw draw)
        : m_words(words)
        , m_draw(std::move(draw))
    {
    }
    [[nodiscard]] MadeName next(const Trade &trade, LegalForm form);
    /// A wrong spelling of a name as hurried typing gives it; no name that is taken.
    [[nodiscard]] QString misspelt(const MadeName &name);

private:
    [[nodiscard]] QString brand();
    [[nodiscard]] QString place(LegalForm form);
    [[nodiscard]] bool take(const QString &name);

    const Words &m_words;
    Draw m_draw;
    QSet<QString> m_taken;
};

} // namespace yumiao::practice
