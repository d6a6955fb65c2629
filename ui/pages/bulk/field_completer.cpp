// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/field_completer.h"

#include "models/base/pinyin.h"
#include "ui/words/known_titles.h"

#include <QComboBox>

namespace yumiao::ui::pages {

QStringList fieldSearchTexts(records::RecordKind kind)
{
    const auto &fields = records::descriptionOf(kind).fields;
    const auto titles = words::titlesInEveryLanguage(fields);
    QStringList texts;
    for (size_t i = 0; i < fields.size(); ++i) {
        QStringList words = titles[i];
        words.append(QString::fromLatin1(fields[i].name));
        for (const QString &title : titles[i]) {
            words.append(bundledPinyin().full(title));
            words.append(bundledPinyin().initials(title));
        }
        words.removeDuplicates();
        texts.append(words.join(QLatin1Char('\n')).toLower());
    }
    return texts;
}

FieldCompleter::FieldCompleter(QComboBox &box)
    : QCompleter(box.model(), &box)
{
    setCompletionRole(FieldSearchRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
}

QString FieldCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

int fieldNamed(const QComboBox &box, const QString &typed)
{
    const QString text = typed.trimmed().toLower();
    if (const int whole = box.findText(text, Qt::MatchFixedString); whole >= 0 || text.isEmpty())
        return whole;
    int word = -1;
    int part = -1;
    bool several = false;
    for (int i = 0; i < box.count(); ++i) {
        const QString known = box.itemData(i, FieldSearchRole).toString();
        if (!known.contains(text))
            continue;
        several = several || part >= 0;
        part = i;
        if (word < 0 && known.split(QLatin1Char('\n')).contains(text))
            word = i;
    }
    return word >= 0 ? word : several ? -1 : part;
}

} // namespace yumiao::ui::pages
