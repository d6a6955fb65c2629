// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyfit/fit_dialog.h"

#include "ui/pages/policyfit/fit_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"
#include "ui/words/plain_tip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int FitDialogWide = 900;
constexpr int FitDialogTall = 480;
constexpr int FitColumns = 5;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FitDialog::FitDialog(policyfit::PolicyFit fit, const QString &policy, QWidget *parent)
    : QDialog(parent)
    , m_fit(std::move(fit))
    , m_table(new QTableWidget(0, FitColumns, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FitDialogWide, FitDialogTall);
    const policyfit::PolicyFinding *finding = m_fit.find(policy);
    setWindowTitle(finding ? words::inLanguage(finding->policy->title) : QString());
    auto *title = plainLabel(windowTitle(), this);
    theme::setFontRole(title, theme::FontRole::H2);
    m_table->setHorizontalHeaderLabels(
        {tr("Condition"), tr("Result"), tr("Actual"), tr("Asked for"), tr("Clause of the document")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    widgets::dressAsRowList(*m_table);
    m_table->setAccessibleName(tr("Conditions of the policy"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(plainLabel(finding ? explanation(*finding) : QString(), this));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    if (finding)
        fill(*finding);
}

QString FitDialog::explanation(const policyfit::PolicyFinding &finding) const
{
    QStringList lines{fitSentence(finding, m_fit.known.facts.catalogue())};
    if (finding.rules) {
        lines.append(documentSentence(*finding.rules));
        lines.append(tr("Source: %1").arg(finding.rules->source));
        const eligibility::TierRules &rules = finding.rules->rules;
        if (!rules.note.isEmpty())
            lines.append(words::inLanguage(rules.note, rules.noteEn));
    }
    return lines.join(u'\n');
}

void FitDialog::addRow(const QStringList &cells, const QString &tip)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < FitColumns; ++column) {
        auto *item = new QTableWidgetItem(cells.value(column));
        item->setToolTip(words::plainTip(tip));
        m_table->setItem(row, column, item);
    }
}

void FitDialog::fill(const policyfit::PolicyFinding &finding)
{
    const eligibility::FactCatalogue &catalogue = m_fit.known.facts.catalogue();
    if (finding.assessment)
        for (const words::CriterionLine &line : words::criterionLines(*finding.assessment, catalogue)) {
            const QString title = QString(line.depth * 2, u' ') + line.title;
            const QString sign = words::confidenceSign(line.confidence);
            addRow({title, line.judged, line.actual, line.required,
                       sign.isEmpty() ? line.clause : QStringLiteral("%1 %2").arg(line.clause, sign)},
                (QStringList{line.title} + line.detail).join(u'\n'));
        }
    for (const policyfit::FigureFinding &it : finding.figures)
        addRow({words::inLanguage(it.figure->title), QString(),
                   it.value ? it.text() : tr("unknown, missing: %1").arg(missingWords(it.missing, catalogue, m_fit.on)),
                   {}, {}},
            words::inLanguage(it.figure->title));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace yumiao::ui::pages
