// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/fact_kind.h"

#include <QAbstractSpinBox>

#include <optional>

namespace yumiao::ui::pages {

/// A spin box over a number-like fact in the officer's unit: 万元, %, 项, 分. The value is the stored whole number, so
/// nothing is rounded on the way; an empty box is a value that is not known. Arrows go by a step that suits the size
/// of the value, Ctrl with them by the smallest step of the fact.
class FactSpin final : public QAbstractSpinBox {
    Q_OBJECT
public:
    /// The kind must outlive the box: the catalogue does.
    FactSpin(const eligibility::FactKind &kind, QWidget *parent);
    void setStored(std::optional<qint64> value);
    /// What the text means; nothing while it is empty or half typed.
    [[nodiscard]] std::optional<qint64> stored() const;
    [[nodiscard]] const eligibility::FactKind &kind() const { return m_kind; }

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &at) const override;
    void fixup(QString &input) const override;

Q_SIGNALS:
    /// The officer typed or stepped to another value.
    void storedChanged();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] std::optional<qint64> read(const QString &text) const;
    [[nodiscard]] qint64 bounded(qint64 value) const;

    const eligibility::FactKind &m_kind;
};

/// A stored number as it is typed: "3862.40", "3", "62.5".
[[nodiscard]] QString typedFact(const eligibility::FactKind &kind, qint64 stored);
/// The unit that stands beside it.
[[nodiscard]] QString unitOf(const eligibility::FactKind &kind);

} // namespace yumiao::ui::pages
