// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_plan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace yumiao::ui::pages {

/// What a sheet does not say by itself and the officer is asked: the month and the institution of a bank's ledger, and
/// whether a doubtful column counts in 元 or 万元. Shown only while there is something to ask.
class ImportAnswers final : public QWidget {
    Q_OBJECT
public:
    explicit ImportAnswers(QWidget *parent = nullptr);

    /// Forgets the answers: another file, or another kind.
    void setKind(records::RecordKind kind);
    /// Asks for the unit of the first of these columns.
    void setDoubtful(const std::vector<exchange::DoubtfulColumn> &columns);
    void retranslate();
    [[nodiscard]] QHash<QString, QString> constants() const;
    [[nodiscard]] const QHash<QString, exchange::Unit> &units() const { return m_units; }
    /// The officer's answer, as its button gives it.
    void answer(const QString &field, exchange::Unit unit);
    /// Says one of the asked fields, as if it had been typed.
    void say(const QString &field, const QString &text);

Q_SIGNALS:
    void answered();

private:
    void showQuestion();

    records::RecordKind m_kind = records::RecordKind::Enterprise;
    QList<std::pair<QString, QLineEdit *>> m_fields;
    std::vector<exchange::DoubtfulColumn> m_doubtful;
    QHash<QString, exchange::Unit> m_units;
    QHBoxLayout *m_row;
    QWidget *m_question = nullptr;
};

} // namespace yumiao::ui::pages
