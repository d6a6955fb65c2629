// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/facts.h"
#include "ui/forms/field_input.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace yumiao::ui::pages {

/// Which fact an evidence tells: a box that is searched by title, pinyin, initials or code, in every language. Only
/// facts that are declared stand in it: the others have records of their own.
class FactInput final : public forms::FieldInput {
    Q_OBJECT
public:
    FactInput(const records::Field &field, QWidget *parent);
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;
    /// The kind that is chosen; null while none is.
    [[nodiscard]] const eligibility::FactKind *kind() const;

private:
    void fill();
    QComboBox *m_box;
};

/// The value of an evidence in the officer's unit: 万元, %, 项, 是/否, a word, a day, never. The stored text comes out.
class FactValueInput final : public forms::FieldInput {
    Q_OBJECT
public:
    FactValueInput(const records::Field &field, forms::InputNeeds needs, QWidget *parent);
    /// Another fact: what was typed for the one before goes.
    void setKind(const eligibility::FactKind *kind);
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;

private:
    void makeInner();
    void addWords();
    void setNever(bool never);

    forms::InputNeeds m_needs;
    const eligibility::FactKind *m_kind = nullptr;
    QVBoxLayout *m_place;
    QPointer<QWidget> m_body;
    QPointer<forms::FieldInput> m_inner; ///< of numbers, flags and days
    QPointer<QComboBox> m_words;         ///< of words
    QPointer<QCheckBox> m_never;         ///< of events
    QString m_name;
    QString m_description;
};

} // namespace yumiao::ui::pages
