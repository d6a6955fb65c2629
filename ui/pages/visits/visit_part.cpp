// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/visits/visit_part.h"

#include "ui/forms/display.h"
#include "ui/forms/record_form.h"
#include "ui/forms/refusal.h"
#include "ui/theme/fonts.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {

VisitPart::VisitPart(records::RecordKind kind, RecordId id, const QStringList &fields, forms::InputNeeds needs,
    bool removable, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_id(id)
    , m_heading(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_form(new forms::RecordForm(records::descriptionOf(kind), std::move(needs), this))
{
    m_heading->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_heading, theme::FontRole::H3);
    m_remove->setAutoDefault(false);
    m_remove->setVisible(removable);
    m_form->setSections({{{}, fields}}, 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_form);
    connect(m_form, &forms::RecordForm::edited, this, &VisitPart::edited);
    connect(m_form, &forms::RecordForm::submitted, this, &VisitPart::submitted);
    connect(m_remove, &QPushButton::clicked, this, &VisitPart::removeWanted);
}

void VisitPart::setWords(const QString &heading)
{
    m_heading->setText(heading);
    m_remove->setText(tr("Leave out"));
    m_remove->setAccessibleName(tr("Leave out: %1").arg(heading));
}

void VisitPart::setBefore(const records::Values &values)
{
    const records::Values before = m_form->before();
    const records::Values typed = m_form->values();
    m_form->load(values);
    const auto &fields = records::descriptionOf(m_kind).fields;
    for (size_t i = 0; i < fields.size() && i < typed.size() && i < before.size(); ++i) {
        const QString name = QString::fromLatin1(fields[i].name);
        if (typed[i] != before[i] && m_form->input(name))
            m_form->preset(name, typed[i]);
    }
}

bool VisitPart::check()
{
    bool fine = !m_form->hasConflicts();
    bool focused = false;
    const auto &fields = records::descriptionOf(m_kind).fields;
    for (const records::Problem &problem : m_form->problems()) {
        auto *input = problem.field < 0
            ? nullptr
            : m_form->input(QString::fromLatin1(fields[static_cast<size_t>(problem.field)].name));
        if (!input)
            continue; // of a field that is not told here
        fine = false;
        m_form->showProblem(problem);
        if (!focused)
            input->setFocus();
        focused = true;
    }
    return fine;
}

QStringList VisitPart::showRefusal(const Error &error)
{
    const auto &description = records::descriptionOf(m_kind);
    for (const records::Problem &problem : forms::problemsIn(description, m_id, error))
        if (problem.field >= 0)
            m_form->showProblem(problem);
    const items::DisplayText texts = forms::display();
    for (const forms::FieldConflict &it : forms::conflictsIn(description, m_id, error))
        m_form->showConflict(
            it.field, it.theirs, texts.shown(description.fields[static_cast<size_t>(it.field)], it.theirs));
    QStringList others;
    for (const QVariant &it : error.detail.value(QStringLiteral("problems")).toList()) {
        const QVariantMap problem = it.toMap();
        const bool mine = problem.value(QStringLiteral("id")).toString() == m_id.toText();
        if (mine && !m_form->input(problem.value(QStringLiteral("field")).toString()))
            others.append(words::reason(problem.value(QStringLiteral("code")).toString(), problem));
    }
    return others;
}

} // namespace yumiao::ui::pages
