// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::words {

QString shown(const figures::Label &label)
{
    return label.isWord ? QCoreApplication::translate("figure", label.text.toUtf8().constData()) : label.text;
}

QString recordTitle(const records::RecordDescription &description)
{
    return QCoreApplication::translate("record", description.title);
}

QString fieldTitle(const records::Field &field)
{
    return QCoreApplication::translate("field", field.title);
}

QString unitTitle(const records::Field &field)
{
    return *field.unit == '\0' ? QString() : QCoreApplication::translate("unit", field.unit);
}

QString choiceTitle(const records::Choice &choice)
{
    return QCoreApplication::translate("choice", choice.title);
}

QString choiceTitle(const records::Field &field, const QString &code)
{
    for (const records::Choice &choice : field.choices)
        if (code == QLatin1String(choice.code))
            return choiceTitle(choice);
    return code;
}

QString translated(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace yumiao::ui::words
