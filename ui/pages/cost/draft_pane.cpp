// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/draft_pane.h"

#include "ui/forms/form_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int DraftLabels = 116;

RecordIdSource &draftIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

DraftPane::DraftPane(
    records::RecordKind kind, const QStringList &fields, records::Values blank, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_rows(new DraftRows(kind, fields, this))
    , m_blank(std::move(blank))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    theme::setTone(m_note, "t2");
    m_note->hide();
    buildUp(today);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DraftPane::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &DraftPane::addRow);
    connect(m_remove, &QPushButton::clicked, this, &DraftPane::takeAwayRow);
    connect(m_rows, &DraftRows::edited, this, &DraftPane::edited);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { choose(0); });
    retranslate();
    showCurrent();
}

DraftPane::~DraftPane() = default;

void DraftPane::buildUp(QDate today)
{
    m_table->setModel(m_rows);
    widgets::dressAsRowList(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    theme::setButtonIcon(m_add, "plus");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(0);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        auto *row = new forms::FormRow(forms::makeInput(m_rows->fieldAt(column), {today, {}, true}, this), this);
        row->setLabelWidth(DraftLabels);
        connect(row->input(), &forms::FieldInput::edited, this, [this, column] { take(column); });
        m_form.push_back(row);
        grid->addWidget(row, column / 2, column % 2);
    }
    m_faulty.assign(m_form.size(), false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addLayout(grid);
}

forms::FormRow &DraftPane::row(const char *field) const
{
    const auto at = std::find_if(m_form.begin(), m_form.end(),
        [&](const forms::FormRow *it) { return qstrcmp(it->input()->field().name, field) == 0; });
    Q_ASSERT(at != m_form.end());
    return **at;
}

int DraftPane::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void DraftPane::choose(int row)
{
    if (row >= 0 && row < m_rows->rowCount())
        m_table->selectRow(row);
    showCurrent();
}

void DraftPane::addRow()
{
    choose(m_rows->add(draftIds().next(), m_blank));
    if (!m_form.empty())
        m_form.front()->input()->setFocus();
}

void DraftPane::takeAwayRow()
{
    const int row = current();
    if (row < 0)
        return;
    m_rows->takeAway(row);
    choose(std::min(row, m_rows->rowCount() - 1));
}

void DraftPane::showCurrent()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    for (size_t i = 0; i < m_form.size(); ++i) {
        m_form[i]->setEnabled(row >= 0);
        m_form[i]->input()->setValue(row < 0 ? records::Value() : m_rows->valueAt(row, static_cast<int>(i)));
        m_form[i]->setMessage({}, forms::FieldInput::State::Plain);
        m_faulty[i] = false;
    }
}

void DraftPane::take(int column)
{
    const int row = current();
    if (row < 0)
        return;
    forms::FormRow &form = *m_form[static_cast<size_t>(column)];
    const auto value = form.input()->value();
    m_faulty[static_cast<size_t>(column)] = !value;
    form.setMessage(value ? QString() : words::reason(value.error().what, value.error().detail),
        value ? forms::FieldInput::State::Plain : forms::FieldInput::State::Error);
    if (value)
        m_rows->setValue(row, column, *value);
    else
        Q_EMIT edited();
}

bool DraftPane::hasFault() const
{
    return std::find(m_faulty.begin(), m_faulty.end(), true) != m_faulty.end();
}

bool DraftPane::goToGap()
{
    const auto [row, column] = m_rows->firstGap();
    if (row < 0)
        return false;
    choose(row);
    forms::FormRow &form = *m_form[static_cast<size_t>(column)];
    form.setMessage(tr("Please fill in: %1").arg(form.title()), forms::FieldInput::State::Error);
    form.input()->setFocus();
    return true;
}

void DraftPane::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void DraftPane::retranslate()
{
    m_table->setAccessibleName(words::recordTitle(records::descriptionOf(m_kind)));
    m_add->setText(tr("Add a line"));
    m_remove->setText(tr("Remove the line"));
    m_rows->retranslate();
    for (forms::FormRow *it : m_form)
        it->retranslate();
    m_table->resizeColumnsToContents();
}

} // namespace yumiao::ui::pages
