// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_input.h"
#include "ui/forms/reference_search.h"

#include <QTimer>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace yumiao::ui::forms {

/// A search box for the record that is referred to: name, code or initials; the popup shows name and code.
class ReferenceInput final : public FieldInput {
    Q_OBJECT
public:
    ReferenceInput(const records::Field &field, const InputNeeds &needs, QWidget *parent);
    ~ReferenceInput() override;
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void selectAll() override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;
Q_SIGNALS:
    /// The hits of what was typed are there.
    void found(int count);

private:
    void search();
    void showHits(const QList<ReferenceHit> &hits);
    void choose(RecordId id, const QString &label);

    std::unique_ptr<ReferenceSearch> m_search;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_hits;
    QTimer m_delay;
    RecordId m_id;
    QString m_label; ///< of m_id, once it is known
};

} // namespace yumiao::ui::forms
