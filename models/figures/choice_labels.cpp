// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/choice_labels.h"

#include <QtGlobal>

#include <array>

namespace yumiao::figures {
namespace {

// A label is shown in the context "figure", so the titles that stand in figures are marked for it here as well.
[[maybe_unused]] constexpr std::array titlesInFigures{
    QT_TRANSLATE_NOOP("figure", "Cultivation pool"),
    QT_TRANSLATE_NOOP("figure", "Innovative SME"),
    QT_TRANSLATE_NOOP("figure", "Specialised and sophisticated SME"),
    QT_TRANSLATE_NOOP("figure", "Little giant"),
    QT_TRANSLATE_NOOP("figure", "Manufacturing champion"),
    QT_TRANSLATE_NOOP("figure", "Technology-based SME"),
    QT_TRANSLATE_NOOP("figure", "High-tech enterprise"),
    QT_TRANSLATE_NOOP("figure", "Listing reserve"),
    QT_TRANSLATE_NOOP("figure", "IP management system"),
    QT_TRANSLATE_NOOP("figure", "Quality management system"),
    QT_TRANSLATE_NOOP("figure", "Registration"),
    QT_TRANSLATE_NOOP("figure", "Recommendation"),
    QT_TRANSLATE_NOOP("figure", "Acceptance"),
    QT_TRANSLATE_NOOP("figure", "Approval"),
    QT_TRANSLATE_NOOP("figure", "Payout"),
    QT_TRANSLATE_NOOP("figure", "Left"),
    QT_TRANSLATE_NOOP("figure", "Working capital loan"),
    QT_TRANSLATE_NOOP("figure", "Medium or long-term loan"),
    QT_TRANSLATE_NOOP("figure", "Loan renewal product"),
    QT_TRANSLATE_NOOP("figure", "Bill discount"),
    QT_TRANSLATE_NOOP("figure", "Export credit insurance financing"),
    QT_TRANSLATE_NOOP("figure", "Export tax refund pledge"),
    QT_TRANSLATE_NOOP("figure", "IP pledge"),
    QT_TRANSLATE_NOOP("figure", "Supply chain financing"),
    QT_TRANSLATE_NOOP("figure", "Factoring"),
    QT_TRANSLATE_NOOP("figure", "Leasing"),
    QT_TRANSLATE_NOOP("figure", "Bond"),
    QT_TRANSLATE_NOOP("figure", "Equity"),
    QT_TRANSLATE_NOOP("figure", "Loan with government guarantee"),
    QT_TRANSLATE_NOOP("figure", "Start-up guaranteed loan"),
    QT_TRANSLATE_NOOP("figure", "Government procurement loan"),
    QT_TRANSLATE_NOOP("figure", "Credit-based loan"),
    QT_TRANSLATE_NOOP("figure", "Other"),
};

template <typename E>
Label titleOf(E value)
{
    return Label::word(records::choicesOf<E>()[static_cast<size_t>(value)].title);
}

} // namespace

Label labelOf(rules::Rung rung)
{
    return titleOf(rung);
}

Label labelOf(rules::StageGroup group)
{
    return titleOf(group);
}

Label labelOf(rules::Lamp lamp)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("figure", "Red"), QT_TRANSLATE_NOOP("figure", "Amber"),
        QT_TRANSLATE_NOOP("figure", "Green"), QT_TRANSLATE_NOOP("figure", "Completed"),
        QT_TRANSLATE_NOOP("figure", "Not started"), QT_TRANSLATE_NOOP("figure", "Blue")};
    return Label::word(words[static_cast<size_t>(lamp)]);
}

Label labelOf(records::FinancingInstrument instrument)
{
    return titleOf(instrument);
}

Label labelOf(records::CertificateKind kind)
{
    return titleOf(kind);
}

} // namespace yumiao::figures
