// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/what_if_pane.h"

#include "ui/pages/judgement/fact_spin.h"
#include "ui/pages/judgement/verdict_marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/assessment_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using eligibility::Change;
using eligibility::FactKind;
using eligibility::FactType;

constexpr int SpinWidth = 108;
constexpr int SideBySide = 440; // narrower: the bar stands below the fields
constexpr int SignSide = 14;

/// One & is not a letter for the Alt key.
QString plainLetter(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WhatIfPane::WhatIfPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_reset(new QPushButton(this))
    , m_place(new QGridLayout)
    , m_bar(new TryBar(this))
    , m_sign(new QLabel(this))
    , m_sentence(new widgets::WrappedLabel(this))
{
    setProperty("panel", true);
    setProperty("strip", true);
    buildUp();
    retranslate();
}

void WhatIfPane::buildUp()
{
    m_title->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setTone(m_note, "t3");
    theme::setFontRole(m_note, theme::FontRole::Small);
    m_reset->setProperty("role", QStringLiteral("link"));
    m_reset->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_reset);
    m_place->setHorizontalSpacing(18);
    m_place->setVerticalSpacing(6);
    auto *said = new QHBoxLayout;
    said->setSpacing(6);
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(m_place);
    column->addLayout(said);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPane::reset);
}

void WhatIfPane::retranslate()
{
    m_title->setText(tr("What if"));
    m_note->setWhole(tr("only computed, never written"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to what is known"));
    makeRows();
}

void WhatIfPane::setAnswer(SharedAnswer answer)
{
    const bool same = m_answer && answer && m_answer->judgement().rules && answer->judgement().rules
        && m_answer->judgement().rules->rules == answer->judgement().rules->rules
        && m_answer->judged.known.enterprise.id == answer->judged.known.enterprise.id
        && m_answer->facts() == answer->facts();
    m_answer = std::move(answer);
    if (same)
        return compute();
    m_criterion = nullptr;
    makeRows();
}

void WhatIfPane::makeRows()
{
    m_rows.clear();
    delete m_body;
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("scrollBody"));
    m_fields = new QGridLayout(m_body);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(8);
    m_fields->setVerticalSpacing(4);
    const Triable triable = m_answer ? triableOf(*m_answer) : Triable();
    m_rows.reserve(triable.facts.size() + triable.acts.size());
    int line = 0;
    for (const eligibility::FactRef ref : triable.facts)
        addFactRow(ref, line++);
    for (const Change &act : triable.acts)
        addActRow(act, line++);
    setVisible(!m_rows.empty());
    place();
    reset();
}

QWidget *WhatIfPane::makeSpin(const FactKind &kind, Row &row)
{
    auto *spin = new FactSpin(kind, m_body);
    spin->setFixedWidth(theme::grown(SpinWidth));
    row.set = [spin](const records::Value &value) {
        spin->setStored(records::isUnknown(value) ? std::nullopt : std::optional(records::numberIn(value)));
    };
    row.value = [spin] {
        const auto stored = spin->stored();
        return stored ? records::Value(*stored) : records::Value();
    };
    connect(spin, &FactSpin::storedChanged, this, &WhatIfPane::compute);
    return spin;
}

QWidget *WhatIfPane::makeChoice(const FactKind &kind, Row &row)
{
    auto *box = new QComboBox(m_body);
    box->installEventFilter(this);
    std::vector<records::Value> values{records::Value()};
    if (kind.type == FactType::Flag)
        values.insert(values.end(), {records::Value(qint64{1}), records::Value(qint64{0})});
    for (const eligibility::FactWord &word : kind.words)
        values.emplace_back(word.code);
    for (const records::Value &value : values)
        box->addItem(words::factValue(kind, value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(theme::grown(SpinWidth));
    row.set = [box, values](const records::Value &value) {
        const auto at = std::find(values.begin(), values.end(), value);
        box->setCurrentIndex(at == values.end() ? 0 : static_cast<int>(at - values.begin()));
    };
    row.value = [box, values] { return values[static_cast<size_t>(qMax(0, box->currentIndex()))]; };
    connect(box, &QComboBox::currentIndexChanged, this, &WhatIfPane::compute);
    return box;
}

void WhatIfPane::addFactRow(eligibility::FactRef ref, int line)
{
    const eligibility::FactCatalogue &catalogue = m_answer->catalogue();
    const FactKind &kind = catalogue.at(ref.kind);
    Row row;
    row.name = eligibility::factRefText(catalogue, ref);
    row.known.fact = ref;
    if (const eligibility::Fact *fact = m_answer->facts().find(ref))
        row.known.from = fact->value;
    const bool isNumber = eligibility::dimensionOf(kind.type).has_value();
    row.editor = isNumber ? makeSpin(kind, row) : makeChoice(kind, row);
    const QString title = words::factTitle(catalogue, ref);
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    const QString unit = isNumber ? unitOf(kind) : QString();
    label->setText(plainLetter(unit.isEmpty() ? title : tr("%1, %2", "fact, unit").arg(title, unit)));
    label->setWordWrap(true);
    label->setBuddy(row.editor);
    row.editor->setAccessibleName(label->text());
    row.editor->setToolTip(tr("Known: %1").arg(words::factValue(kind, row.known.from)));
    m_fields->addWidget(label, line, 0);
    m_fields->addWidget(row.editor, line, 1, Qt::AlignLeft);
    m_fields->setColumnStretch(0, 1);
    m_rows.push_back(std::move(row));
}

void WhatIfPane::addActRow(const Change &act, int line)
{
    auto *tick = new QCheckBox(m_body);
    tick->setText(plainLetter(words::changeText(m_answer->catalogue(), act)));
    Row row;
    row.editor = tick;
    row.known = act;
    row.isAct = true;
    row.set = [tick](const records::Value &value) { tick->setChecked(!records::isUnknown(value)); };
    row.value = [tick] { return tick->isChecked() ? records::Value(qint64{1}) : records::Value(); };
    connect(tick, &QCheckBox::toggled, this, &WhatIfPane::compute);
    m_fields->addWidget(tick, line, 0, 1, 2);
    m_rows.push_back(std::move(row));
}

void WhatIfPane::place()
{
    const bool beside = width() >= theme::grown(SideBySide);
    m_place->removeWidget(m_bar);
    if (m_body) {
        m_place->removeWidget(m_body);
        m_place->addWidget(m_body, 0, 0, Qt::AlignTop);
    }
    m_place->addWidget(m_bar, beside ? 0 : 1, beside ? 1 : 0, Qt::AlignVCenter);
    m_place->setColumnStretch(0, 1);
    m_place->setColumnStretch(1, beside ? 1 : 0);
}

void WhatIfPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool beside = width() >= theme::grown(SideBySide);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    const int at = m_place->indexOf(m_bar);
    if (at >= 0)
        m_place->getItemPosition(at, &row, &column, &rows, &columns);
    if (at < 0 || (column == 1) != beside)
        place();
}

/// The wheel scrolls the pane, it chooses nothing.
bool WhatIfPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QFrame::eventFilter(watched, event);
    event->ignore();
    return true;
}

void WhatIfPane::reset()
{
    m_filling = true;
    for (const Row &row : m_rows)
        row.set(row.isAct ? records::Value() : row.known.from);
    m_filling = false;
    compute();
}

void WhatIfPane::load(const eligibility::Way &way)
{
    m_filling = true;
    for (const Row &row : m_rows) {
        records::Value value = row.isAct ? records::Value() : row.known.from;
        for (const Change &change : way.changes) {
            if (row.isAct && change == row.known)
                value = records::Value(qint64{1});
            else if (!row.isAct && !change.certificate && !change.waitUntil.isValid() && change.fact == row.known.fact)
                value = change.to;
        }
        row.set(value);
    }
    m_filling = false;
    compute();
}

void WhatIfPane::setCriterion(const eligibility::Criterion *criterion)
{
    m_criterion = criterion;
    compute();
}

std::vector<Change> WhatIfPane::changes() const
{
    std::vector<Change> changes;
    for (const Row &row : m_rows) {
        const records::Value value = row.value();
        if (row.isAct) {
            if (!records::isUnknown(value))
                changes.push_back(row.known);
        } else if (value != row.known.from) {
            Change change = row.known;
            change.to = value;
            changes.push_back(change);
        }
    }
    return changes;
}

/// Quick enough for every key: one assessment of facts that are in memory.
void WhatIfPane::compute()
{
    if (m_filling)
        return;
    if (!m_answer || !m_answer->judgement().assessment) {
        m_bar->setData(std::nullopt);
        m_sentence->setText({});
        m_sign->clear();
        return;
    }
    const eligibility::Assessment &before = *m_answer->judgement().assessment;
    const std::vector<Change> tried = changes();
    m_reset->setEnabled(!tried.empty());
    const eligibility::Assessment after = tried.empty() ? before : triedAssessment(*m_answer, tried);
    const eligibility::Criterion *shown = barCriterion(before, m_criterion);
    m_bar->setData(shown ? barOf(*shown, before, tried.empty() ? nullptr : &after) : std::nullopt);
    QStringList texts;
    for (const Change &change : tried)
        texts.append(triedText(m_answer->catalogue(), change));
    theme::setTone(m_sentence, tried.empty() ? "t3" : "t1");
    m_sentence->setText(tried.empty() ? tr("Type another value, or choose a way above.")
                                      : tr("%1: %2", "what is tried, what comes of it")
                                            .arg(texts.join(tr(", ", "between tried values")), outcomeText(after)));
    if (tried.empty())
        m_sign->clear();
    else
        m_sign->setPixmap(theme::glyphPixmap(glyphOf(after.verdict), theme::grown(SignSide), devicePixelRatioF()));
}

QString WhatIfPane::sentence() const
{
    return m_sentence->text();
}

FactSpin *WhatIfPane::spin(const QString &fact) const
{
    for (const Row &row : m_rows)
        if (row.name == fact)
            return qobject_cast<FactSpin *>(row.editor);
    return nullptr;
}

} // namespace yumiao::ui::pages
