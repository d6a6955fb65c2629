// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/procedure_option.h"

#include "app/cli/command.h"

namespace yumiao::app::cli {

Result<eligibility::Procedure> procedureNamed(const std::string &name)
{
    const QString wanted = fromOption(name).trimmed();
    if (wanted.isEmpty())
        return eligibility::Procedure::New;
    const auto words = records::choicesOf<eligibility::Procedure>();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted == QLatin1String(words[i].code) || wanted == QString::fromUtf8(words[i].term))
            return static_cast<eligibility::Procedure>(i);
        known.append(QString::fromLatin1(words[i].code));
    }
    return failure(Fault::Invalid, QStringLiteral("usage.procedure"),
        {{QStringLiteral("value"), wanted}, {QStringLiteral("known"), known}});
}

} // namespace yumiao::app::cli
