// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_input.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

namespace yumiao::ui::forms {
namespace {

constexpr int IdOfHit = Qt::UserRole + 1;
constexpr int LabelOfHit = Qt::UserRole + 2;
constexpr int TypingDelay = 120; // milliseconds

} // namespace

ReferenceInput::ReferenceInput(const records::Field &field, const InputNeeds &needs, QWidget *parent)
    : FieldInput(field, parent)
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_hits(new QStandardItemModel(this))
{
    if (needs.search)
        m_search = needs.search(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_line->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    m_line->setReadOnly(!m_search);
    if (needs.compact)
        m_line->setProperty("size", QStringLiteral("small"));
    m_completer->setModel(m_hits);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(LabelOfHit);
    m_completer->setWidget(m_line); // not setCompleter(): answers come later than the letters
    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingDelay);
    setFocusProxy(m_line);
    watch(m_line);
    connect(&m_delay, &QTimer::timeout, this, &ReferenceInput::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_delay.start();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &FieldInput::entered);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &hit) {
        choose(RecordId(hit.data(IdOfHit).toLongLong()), hit.data(LabelOfHit).toString());
        Q_EMIT edited();
    });
    retranslate();
}

ReferenceInput::~ReferenceInput() = default;

void ReferenceInput::retranslate()
{
    m_line->setPlaceholderText(m_search ? tr("Name, code or initials") : QString());
}

void ReferenceInput::search()
{
    if (m_search && field().target && !m_line->text().trimmed().isEmpty())
        m_search->find(*field().target, m_line->text().trimmed(), [this](const auto &hits) { showHits(hits); });
}

void ReferenceInput::showHits(const QList<ReferenceHit> &hits)
{
    m_hits->clear();
    for (const ReferenceHit &hit : hits) {
        auto *item = new QStandardItem(
            hit.detail.isEmpty() ? hit.label : QStringLiteral("%1   %2").arg(hit.label, hit.detail));
        item->setData(hit.id.value(), IdOfHit);
        item->setData(hit.label, LabelOfHit);
        m_hits->appendRow(item);
    }
    // A name typed in full needs no choosing.
    if (hits.size() == 1 && hits.front().label == m_line->text().trimmed())
        choose(hits.front().id, hits.front().label);
    else if (!hits.isEmpty() && m_line->hasFocus())
        m_completer->complete();
    Q_EMIT found(static_cast<int>(hits.size()));
}

void ReferenceInput::choose(RecordId id, const QString &label)
{
    m_delay.stop();
    m_id = id;
    m_label = label;
    m_line->setText(label);
}

void ReferenceInput::setValue(const records::Value &value)
{
    choose(RecordId(records::numberIn(value)), QString());
    if (m_id.isNull() || !m_search || !field().target)
        return;
    m_search->label(*field().target, m_id, [this, id = m_id](const QString &label) {
        if (id == m_id && m_line->text() == m_label)
            choose(id, label);
    });
}

Result<records::Value> ReferenceInput::value() const
{
    const QString text = m_line->text().trimmed();
    if (!m_id.isNull() && text == m_label.trimmed())
        return records::Value(m_id.value());
    if (text.isEmpty())
        return records::Value();
    return failure(Fault::Invalid, QStringLiteral("reference.unknown"),
        {{QStringLiteral("field"), QString::fromLatin1(field().name)}, {QStringLiteral("value"), text}});
}

void ReferenceInput::setState(State state)
{
    theme::setStyleProperty(m_line, "state", styleWordOf(state));
}

void ReferenceInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly || !m_search);
}

void ReferenceInput::selectAll()
{
    m_line->selectAll();
}

void ReferenceInput::setSpoken(const QString &name, const QString &description)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(description);
}

} // namespace yumiao::ui::forms
