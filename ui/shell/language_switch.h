// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace yumiao::ui::shell {

/// Changes the language of the running program. Translations are read from :/i18n/yumiao_<language>.qm, Qt's own words
/// from its folder. Qt then sends LanguageChange to every window, which sets its words anew.
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;
    /// "zh_CN" or "en"; anything else is English, the language of the sources.
    void use(const QString &language);
    [[nodiscard]] const QString &current() const { return m_language; }
    /// The language of the system if there is one of ours, else Chinese.
    [[nodiscard]] static QString systemLanguage();
Q_SIGNALS:
    void changed();

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_language;
};

} // namespace yumiao::ui::shell
