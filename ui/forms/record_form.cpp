// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/form_row.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::forms {
namespace {

constexpr int NarrowestLabel = 64;
constexpr int WidestLabelOfTwo = 124;
constexpr int WidestLabelOfOne = 150;
constexpr int ColumnGap = 24;

QList<FormSection> wholeRecord(const records::RecordDescription &description)
{
    FormSection all;
    for (const records::Field &field : description.fields)
        if (!field.flags.testFlag(records::Derived))
            all.fields.append(QString::fromLatin1(field.name));
    return {all};
}

} // namespace

RecordForm::RecordForm(const records::RecordDescription &description, InputNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_description(description)
    , m_needs(std::move(needs))
    , m_before(description.fields.size())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S})
        connect(new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &RecordForm::submitted);
    setSections(wholeRecord(description));
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &RecordForm::fitLabels,
        Qt::QueuedConnection); // when the labels have their new letters
}

RecordForm::~RecordForm() = default;

void RecordForm::setSections(const QList<FormSection> &sections, int columns)
{
    delete m_body;
    m_rows.clear();
    m_order.clear();
    m_theirs.clear();
    m_columns = columns;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(8);
    int line = 0;
    for (const FormSection &section : sections)
        placeSection(section, line);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    layout()->addWidget(m_body);
    fitLabels();
    load(m_before);
}

void RecordForm::placeSection(const FormSection &section, int &line)
{
    if (!section.title.isEmpty()) {
        auto *heading = new QLabel(section.title, m_body);
        heading->setTextFormat(Qt::PlainText);
        theme::setFontRole(heading, theme::FontRole::H3);
        heading->setContentsMargins(0, line == 0 ? 0 : 8, 0, 0);
        m_grid->addWidget(heading, line++, 0, 1, m_columns);
    }
    int column = 0;
    for (const QString &name : section.fields) {
        const int field = m_description.indexOf(QStringView(name));
        if (field < 0)
            continue;
        const bool wide = m_description.fields[static_cast<size_t>(field)].type == records::FieldType::LongText;
        if (wide && column > 0) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(makeRow(field), line, column, 1, wide ? m_columns : 1, Qt::AlignTop);
        column += wide ? m_columns : 1;
        if (column >= m_columns) {
            ++line;
            column = 0;
        }
    }
    line += column > 0 ? 1 : 0;
}

FormRow *RecordForm::makeRow(int field)
{
    const records::Field &described = m_description.fields[static_cast<size_t>(field)];
    auto *row = new FormRow(makeInput(described, m_needs, m_body), m_body);
    m_rows[field] = row;
    m_order.push_back(field);
    row->input()->setReadOnly(described.flags.testFlag(records::Derived));
    connect(row->input(), &FieldInput::edited, this, [this, row] {
        row->setTouched(true);
        row->setMessage({}, FieldInput::State::Plain); // what was said was about another text
        Q_EMIT edited();
    });
    connect(row->input(), &FieldInput::left, this, [this, field] { checkField(field); });
    connect(row, &FormRow::theirsChosen, this, [this, field] { decide(field, true); });
    connect(row, &FormRow::mineChosen, this, [this, field] { decide(field, false); });
    return row;
}

void RecordForm::fitLabels()
{
    int width = NarrowestLabel;
    for (const auto &[field, row] : m_rows)
        width = qMax(width, row->labelWidth());
    width = qMin(width, theme::grown(m_columns > 1 ? WidestLabelOfTwo : WidestLabelOfOne));
    for (const auto &[field, row] : m_rows)
        row->setLabelWidth(width);
}

FormRow *RecordForm::row(int field) const
{
    const auto it = m_rows.find(field);
    return it == m_rows.end() ? nullptr : it->second;
}

FormRow *RecordForm::row(const QString &field) const
{
    return row(m_description.indexOf(QStringView(field)));
}

FieldInput *RecordForm::input(const QString &field) const
{
    const FormRow *it = row(field);
    return it ? it->input() : nullptr;
}

QString RecordForm::message(const QString &field) const
{
    const FormRow *it = row(field);
    return it ? it->message() : QString();
}

void RecordForm::setReadOnly(const QString &field, bool readOnly)
{
    if (FormRow *it = row(field))
        it->input()->setReadOnly(readOnly);
}

void RecordForm::load(const records::Values &values)
{
    m_before = values;
    m_before.resize(m_description.fields.size());
    m_theirs.clear();
    m_presets.clear();
    for (const auto &[field, row] : m_rows) {
        row->input()->setValue(m_before[static_cast<size_t>(field)]);
        row->setMessage({}, FieldInput::State::Plain);
        row->setConflict({});
        row->setTouched(false);
    }
}

void RecordForm::preset(const QString &field, const records::Value &value)
{
    if (FormRow *it = row(field)) {
        it->input()->setValue(value);
        it->setTouched(true);
        m_presets[m_description.indexOf(QStringView(field))] = value;
    }
}

records::Values RecordForm::values() const
{
    records::Values values = m_before;
    for (const auto &[field, row] : m_rows)
        if (const auto read = row->input()->value())
            values[static_cast<size_t>(field)] = *read;
    return values;
}

bool RecordForm::isDirty() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const auto &it) {
        const auto read = it.second->input()->value();
        const auto preset = m_presets.find(it.first); // what nobody typed is nobody's loss
        return !read || *read != (preset != m_presets.end() ? preset->second : m_before[static_cast<size_t>(it.first)]);
    });
}

std::vector<records::Problem> RecordForm::problems() const
{
    std::vector<records::Problem> found;
    std::vector<int> unreadable;
    for (const int field : m_order) {
        const auto read = row(field)->input()->value();
        if (read)
            continue;
        unreadable.push_back(field);
        found.push_back({field, read.error().what, read.error().detail});
    }
    for (const records::Problem &problem : records::problemsOf(m_description, values()))
        if (std::find(unreadable.begin(), unreadable.end(), problem.field) == unreadable.end())
            found.push_back(problem);
    const auto place = [this](const records::Problem &problem) {
        return std::find(m_order.begin(), m_order.end(), problem.field) - m_order.begin();
    };
    std::stable_sort(found.begin(), found.end(),
        [&](const records::Problem &a, const records::Problem &b) { return place(a) < place(b); });
    return found;
}

void RecordForm::checkField(int field)
{
    FormRow *const it = row(field);
    if (!it || !it->isTouched() || it->hasConflict())
        return;
    for (const records::Problem &problem : problems())
        if (problem.field == field)
            return showProblem(problem);
}

bool RecordForm::check()
{
    for (const auto &[field, row] : m_rows)
        if (!row->hasConflict())
            row->setMessage({}, FieldInput::State::Plain);
    const std::vector<records::Problem> found = problems();
    for (auto it = found.rbegin(); it != found.rend(); ++it) // the first problem of a field is the one that stays
        showProblem(*it);
    for (const records::Problem &problem : found)
        if (FormRow *first = row(problem.field)) {
            first->input()->setFocus();
            first->input()->selectAll();
            break;
        }
    return found.empty() && !hasConflicts();
}

void RecordForm::showProblem(const records::Problem &problem)
{
    if (FormRow *it = row(problem.field))
        it->setMessage(problemWords(m_description, problem), FieldInput::State::Error);
}

void RecordForm::showNotice(const QString &field, const QString &words)
{
    if (FormRow *it = row(field))
        it->setMessage(words, FieldInput::State::Notice);
}

void RecordForm::showConflict(int field, const records::Value &theirs, const QString &theirWords)
{
    FormRow *const it = row(field);
    if (!it)
        return;
    m_theirs[field] = theirs;
    it->setMessage({}, FieldInput::State::Plain);
    it->setConflict(theirWords);
}

bool RecordForm::hasConflicts() const
{
    return !m_theirs.empty();
}

/// Either way their value is what the next change set finds.
void RecordForm::decide(int field, bool takeTheirs)
{
    const auto it = m_theirs.find(field);
    if (it == m_theirs.end())
        return;
    m_before[static_cast<size_t>(field)] = it->second;
    if (takeTheirs)
        row(field)->input()->setValue(it->second);
    m_theirs.erase(it);
    row(field)->setConflict({});
    row(field)->input()->setFocus();
    Q_EMIT edited();
}

void RecordForm::focusFirst()
{
    for (const int field : m_order) {
        const auto read = row(field)->input()->value();
        if (read && records::isUnknown(*read)) {
            row(field)->input()->setFocus();
            return;
        }
    }
    if (!m_order.empty())
        row(m_order.front())->input()->setFocus();
}

QString RecordForm::summary() const
{
    if (hasConflicts())
        return tr("%n field(s) to decide", nullptr, static_cast<int>(m_theirs.size()));
    const auto found = problems();
    if (found.empty())
        return {};
    const FormRow *first = row(found.front().field);
    const int count = static_cast<int>(found.size());
    return first ? tr("%n to go: %1", nullptr, count).arg(first->title()) : problemWords(m_description, found.front());
}

void RecordForm::retranslate()
{
    for (const auto &[field, row] : m_rows)
        row->retranslate();
    fitLabels();
    for (const records::Problem &problem : problems()) // messages that are shown, in the new language
        if (FormRow *it = row(problem.field); it && !it->message().isEmpty())
            showProblem(problem);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::forms
