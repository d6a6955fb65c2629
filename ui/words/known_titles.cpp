// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/known_titles.h"

#include <QDir>
#include <QTranslator>

#include <memory>

namespace yumiao::ui::words {
namespace {

std::vector<std::unique_ptr<QTranslator>> bundledLanguages()
{
    std::vector<std::unique_ptr<QTranslator>> languages;
    const QDir folder(QStringLiteral(":/i18n"));
    for (const QString &name : folder.entryList({QStringLiteral("yumiao_*.qm")}, QDir::Files, QDir::Name)) {
        auto language = std::make_unique<QTranslator>();
        if (language->load(folder.filePath(name)))
            languages.push_back(std::move(language));
    }
    return languages;
}

} // namespace

std::vector<QStringList> titlesInEveryLanguage(const std::vector<records::Field> &fields)
{
    const auto languages = bundledLanguages();
    std::vector<QStringList> titles;
    for (const records::Field &field : fields) {
        QStringList own{QString::fromLatin1(field.title)};
        for (const auto &language : languages)
            if (const QString title = language->translate("field", field.title); !title.isEmpty())
                own.append(title);
        own.removeDuplicates();
        titles.push_back(own);
    }
    return titles;
}

} // namespace yumiao::ui::words
