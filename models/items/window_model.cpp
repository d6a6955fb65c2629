// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace yumiao::items {
namespace {

constexpr int MostPending = 2;
constexpr int MostWishes = 6; // what was scrolled past is asked for again when it comes in sight

} // namespace

WindowModel::WindowModel(std::unique_ptr<RowSource> source, DisplayText display, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_display(std::move(display))
{
    connect(m_source.get(), &RowSource::committed, this, &WindowModel::onCommitted);
    connect(m_source.get(), &RowSource::renewed, this, [this] {
        if (m_asked)
            refresh();
    });
    connect(m_source.get(), &RowSource::rowsChanged, this, [this] {
        if (rowCount() > 0)
            markStale(nullptr);
    });
}

WindowModel::~WindowModel() = default;

void WindowModel::setQuestion(const ListQuestion &question)
{
    if (m_asked && m_question == question)
        return;
    m_question = question;
    m_asked = true;
    ask();
}

void WindowModel::refresh()
{
    m_asked = true;
    ask();
}

void WindowModel::ask()
{
    setAsking(true);
    m_beginningTicket = {};
    if (m_spine.ids.empty())
        if (auto ticket = m_source->beginning(m_question, this, [this](Result<Spine> answer) {
                if (answer) // a fault is told by the whole answer
                    acceptBeginning(*std::move(answer));
            }))
            m_beginningTicket = *std::move(ticket);
    m_spineTicket = m_source->spine(m_question, this, [this](Result<Spine> answer) {
        if (answer)
            accept(*std::move(answer));
        else
            Q_EMIT failed(answer.error());
        setAsking(false);
    });
}

void WindowModel::setAsking(bool under)
{
    if (m_asking == under)
        return;
    m_asking = under;
    Q_EMIT asking(under);
}

void WindowModel::accept(Spine spine)
{
    std::vector<Row> head = std::move(spine.head);
    spine.head.clear();
    if (m_spine.ids == spine.ids) {
        m_isBeginning = false;
        m_spine = std::move(spine); // the same records: whoever holds on to a row keeps it
        if (m_answeredText != m_question.text)
            markStale(nullptr); // found by another text
        m_answeredText = m_question.text;
        acceptHead(std::move(head));
        Q_EMIT settled();
        return;
    }
    if (std::exchange(m_isBeginning, false) && m_answeredText == m_question.text
        && spine.ids.size() > m_spine.ids.size()
        && std::equal(m_spine.ids.begin(), m_spine.ids.end(), spine.ids.begin())) {
        acceptMore(std::move(spine));
        return;
    }
    beginResetModel();
    m_answeredText = m_question.text;
    m_spine = std::move(spine);
    forget();
    m_head = std::move(head);
    endResetModel();
    Q_EMIT settled();
}

void WindowModel::acceptBeginning(Spine spine)
{
    beginResetModel();
    m_isBeginning = true;
    m_head = std::exchange(spine.head, {});
    m_spine = std::move(spine);
    endResetModel();
}

/// The rest of the list behind its beginning, which stays as it is.
void WindowModel::acceptMore(Spine spine)
{
    const int unfinished = rowCount() / WindowRows; // a window that may have been read when it was shorter
    m_windows.remove(unfinished);
    m_pending.erase(unfinished);
    beginInsertRows({}, rowCount(), static_cast<int>(spine.ids.size()) - 1);
    m_spine = std::move(spine);
    endInsertRows();
    Q_EMIT settled();
}

void WindowModel::acceptHead(std::vector<Row> head)
{
    if (m_windows.contains(0) || head.empty())
        return;
    m_head = std::move(head);
    m_headIsStale = false;
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_head.size()) - 1, columnCount() - 1));
}

void WindowModel::forget()
{
    m_windows.clear();
    m_stale.clear();
    m_queue.clear();
    m_pending.clear(); // withdraws what is under way
    m_head.clear();
    m_headIsStale = false;
}

void WindowModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    forget();
    m_source->setColumns(std::move(columns));
    endResetModel();
    if (m_asked)
        ask();
}

void WindowModel::setShownColumns(const QStringList &fields)
{
    std::vector<Column> columns = m_source->columns();
    bool reads = false; // something that was left out before
    bool differs = false;
    for (Column &column : columns) {
        const bool isRead = fields.contains(column.name());
        reads = reads || (isRead && !column.isRead);
        differs = differs || isRead != column.isRead;
        column.isRead = isRead;
    }
    if (!differs)
        return;
    m_source->setColumns(std::move(columns));
    if (reads && rowCount() > 0)
        markStale(nullptr);
}

void WindowModel::setDisplay(DisplayText display)
{
    m_display = std::move(display);
    const auto isTold = [](const Column &it) { return it.isTold; };
    if (rowCount() > 0 && std::any_of(columns().begin(), columns().end(), isTold))
        markStale(nullptr); // what the source says itself is in the language before
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Row *WindowModel::rowAt(int row) const
{
    const int window = row / WindowRows;
    if (const Window *rows = m_windows.object(window)) {
        if (m_stale.contains(window))
            want(window);
        return &(*rows)[static_cast<size_t>(row % WindowRows)];
    }
    if (static_cast<size_t>(row) < m_head.size()) {
        if (m_headIsStale)
            want(window);
        return &m_head[static_cast<size_t>(row)];
    }
    want(window);
    return nullptr;
}

bool WindowModel::isRead(int row) const
{
    return m_windows.contains(row / WindowRows) || static_cast<size_t>(row) < m_head.size();
}

store::Ticket WindowModel::fetch(const std::vector<RecordId> &ids, RowSource::RowsReply reply)
{
    return m_source->rows(ids, m_question.on, this, std::move(reply));
}

/// Called while painting: only notes the wish.
void WindowModel::want(int window) const
{
    if (m_pending.contains(window) || m_queue.contains(window))
        return;
    m_queue.prepend(window);
    if (m_queue.size() > MostWishes)
        m_queue.removeLast();
    if (m_queue.size() == 1)
        QTimer::singleShot(0, this, [self = const_cast<WindowModel *>(this)] { self->askNext(); });
}

void WindowModel::askNext()
{
    while (m_pending.size() < MostPending && !m_queue.isEmpty()) {
        const int window = m_queue.takeFirst();
        if (window * WindowRows >= rowCount())
            continue;
        m_pending[window] = m_source->rows(idsOf(window), m_question.on, this, [this, window](Result<Window> rows) {
            m_pending.erase(window);
            if (rows)
                acceptRows(window, *std::move(rows));
            else
                Q_EMIT failed(rows.error());
            askNext();
        });
    }
}

std::vector<RecordId> WindowModel::idsOf(int window) const
{
    const auto from = m_spine.ids.begin() + static_cast<std::ptrdiff_t>(window) * WindowRows;
    const auto left = m_spine.ids.end() - from;
    return {from, from + std::min<std::ptrdiff_t>(left, WindowRows)};
}

void WindowModel::acceptRows(int window, Window rows)
{
    const int first = window * WindowRows;
    rows.resize(idsOf(window).size());
    const int last = first + static_cast<int>(rows.size()) - 1;
    m_stale.remove(window);
    m_windows.insert(window, new Window(std::move(rows)));
    if (window == 0) {
        m_head.clear();
        m_headIsStale = false;
    }
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void WindowModel::onCommitted(const changes::ChangeSet &set)
{
    if (!m_asked)
        return;
    const Affected affected = m_source->affectedBy(set, m_question);
    const QSet<RecordId> changed(affected.rows.begin(), affected.rows.end());
    if (affected.allRows)
        markStale(nullptr);
    else if (!changed.isEmpty())
        markStale(&changed);
    if (affected.spine)
        ask();
}

/// Windows with changed rows (nullptr: any) are read again when they are looked at; until then they show what they
/// have.
void WindowModel::markStale(const QSet<RecordId> *changed)
{
    const auto isTouched = [&](int window) {
        const auto ids = idsOf(window);
        return !changed || std::any_of(ids.begin(), ids.end(), [&](RecordId id) { return changed->contains(id); });
    };
    QSet<int> touched;
    for (const int window : m_windows.keys())
        if (isTouched(window))
            touched.insert(window);
    m_stale.unite(touched);
    if (!m_head.empty() && isTouched(0)) {
        m_headIsStale = true;
        touched.insert(0);
    }
    std::vector<int> underWay;
    for (const auto &[window, ticket] : m_pending)
        underWay.push_back(window);
    for (const int window : underWay) {
        if (!isTouched(window))
            continue;
        m_pending.erase(window); // it may have been read before the commit
        want(window);
    }
    for (const int window : std::as_const(touched)) {
        const int last = std::min((window + 1) * WindowRows, rowCount()) - 1;
        Q_EMIT dataChanged(index(window * WindowRows, 0), index(last, columnCount() - 1));
    }
}

RecordId WindowModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_spine.ids[static_cast<size_t>(row)] : RecordId();
}

int WindowModel::rowOf(RecordId id) const
{
    const auto it = std::find(m_spine.ids.begin(), m_spine.ids.end(), id);
    return it == m_spine.ids.end() ? -1 : static_cast<int>(it - m_spine.ids.begin());
}

int WindowModel::columnOfField(QStringView field) const
{
    const auto it = std::find_if(columns().begin(), columns().end(),
        [&](const Column &column) { return field == QLatin1String(column.field.name); });
    return it == columns().end() ? -1 : static_cast<int>(it - columns().begin());
}

bool WindowModel::commitEdit(const QModelIndex &index, const QString &text)
{
    if (!index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Row *row = rowAt(index.row());
    const Column &column = columns()[static_cast<size_t>(index.column())];
    const RecordId id = idAt(index.row());
    m_source->edit(id, column, row->cells[static_cast<size_t>(index.column())].value, text, this,
        [this, id, field = column.name()](const Done &done) {
            if (done)
                Q_EMIT editDone(id, field);
            else
                Q_EMIT editRefused(id, field, done.error());
        });
    return true;
}

} // namespace yumiao::items
