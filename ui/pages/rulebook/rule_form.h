// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/pack_draft.h"
#include "ui/pages/rulebook/rule_field.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace yumiao::ui::pages {

/// The values of one line of a rule document, to be typed. What is typed goes into the draft at once, right or wrong;
/// a fault is said below the field it belongs to.
class RuleForm final : public QWidget {
    Q_OBJECT
public:
    RuleForm(eligibility::PackDraft &draft, const eligibility::FactCatalogue &catalogue, QWidget *parent);

    /// Shows the line of a path. A locked form shows and does not take anything.
    void show(RuleNodeKind kind, const QString &path, bool locked);
    /// Says a fault where its path is one of this form's values; whether it is.
    bool setFault(const QString &path, const QString &why);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The input of a value, by its key below the line.
    [[nodiscard]] QWidget *input(const QString &key) const { return m_inputs.value(key); }
    void focusFirst();
    /// The value that has the keys; empty when none has.
    [[nodiscard]] QString focusedKey() const;

Q_SIGNALS:
    /// Something was typed and stands in the draft.
    void edited();
    /// What was chosen asks for other values: the form is to be shown anew.
    void shapeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const RuleField &field);
    [[nodiscard]] QWidget *makeInput(const RuleField &field);
    [[nodiscard]] QWidget *makeText(const RuleField &field);
    [[nodiscard]] QWidget *makeLongText(const RuleField &field);
    [[nodiscard]] QWidget *makeChoice(const RuleField &field);
    [[nodiscard]] QWidget *makeChoices(const RuleField &field);
    [[nodiscard]] QWidget *makeFlag(const RuleField &field);
    [[nodiscard]] QWidget *makeLine(const RuleField &field);
    [[nodiscard]] QWidget *makeMeasure(const RuleField &field);
    [[nodiscard]] QComboBox *choiceBox(const std::vector<RuleChoice> &choices, const QString &code);
    void take(const RuleField &field, const QJsonValue &value);
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] QStringList scoreClasses() const;

    eligibility::PackDraft &m_draft;
    const eligibility::FactCatalogue &m_catalogue;
    QFormLayout *m_form;
    QWidget *m_inside = nullptr;
    QString m_path;
    bool m_locked = false;
    std::vector<RuleField> m_fields;
    QHash<QString, QWidget *> m_inputs;
    QHash<QString, QLabel *> m_faults;
};

} // namespace yumiao::ui::pages
