// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace yumiao::ui::shell {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
    , m_language(QStringLiteral("en"))
{
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::use(const QString &language)
{
    const QString wanted = language == QLatin1String("zh_CN") ? language : QStringLiteral("en");
    if (wanted == m_language)
        return;
    m_language = wanted;
    QLocale::setDefault(wanted == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::Chinese, QLocale::China));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/yumiao_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed();
}

QString LanguageSwitch::systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

} // namespace yumiao::ui::shell
