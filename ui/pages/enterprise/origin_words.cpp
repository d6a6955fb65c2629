// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/origin_words.h"

#include "models/items/timeline_model.h"
#include "ui/forms/display.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

constexpr qsizetype MostEarlier = 5; // the timeline has them all

struct OriginWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::OriginWords)
};

QString byText(const figures::WrittenBy &by)
{
    QStringList parts{forms::display().instant(by.at), by.author, items::shownSource(by.source, forms::display())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

QString auditText(const std::optional<records::AuditState> &audit)
{
    if (!audit)
        return OriginWords::tr("audit state not stated");
    return words::choiceTitle(records::choicesOf<records::AuditState>()[static_cast<size_t>(*audit)]);
}

QString sourceText(const figures::FigureOrigin &origin)
{
    QStringList parts{origin.source.isEmpty() ? OriginWords::tr("not stated") : origin.source};
    if (origin.sourceDate.isValid())
        parts.append(origin.sourceDate.toString(Qt::ISODate));
    parts.append(auditText(origin.audit));
    return OriginWords::tr("Source: %1").arg(parts.join(QStringLiteral("・")));
}

} // namespace

QStringList originLines(const records::Field &field, const figures::FigureOrigin &origin)
{
    QStringList lines{sourceText(origin), OriginWords::tr("Entered: %1").arg(byText(origin.by))};
    const auto shown = std::min(static_cast<qsizetype>(origin.earlier.size()), MostEarlier);
    for (qsizetype i = 0; i < shown; ++i) {
        const figures::EarlierValue &it = origin.earlier[static_cast<size_t>(i)];
        lines.append(OriginWords::tr("Before: %1 (%2)", "value, by whom")
                         .arg(forms::display().shown(field, it.value), byText(it.by)));
    }
    if (const auto more = static_cast<int>(origin.earlier.size() - static_cast<size_t>(shown)); more > 0)
        lines.append(OriginWords::tr("and %n earlier ones, see the timeline", nullptr, more));
    return lines;
}

} // namespace yumiao::ui::pages
