// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/record_table.h"

#include "ui/tables/cell_editing.h"
#include "ui/tables/record_table_parts.h"
#include "ui/tables/selected_text.h"
#include "ui/tables/sum_row.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"
#include "ui/theme/tokens.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace yumiao::ui::tables {
namespace {

constexpr int LoadingDelay = 300; // milliseconds; what is quicker needs no sign

/// A strip in one colour of the look.
class TokenStrip final : public QWidget {
public:
    TokenStrip(const char *token, QWidget *parent)
        : QWidget(parent)
        , m_token(token)
    {
        setAutoFillBackground(true);
        refresh();
        connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] { refresh(); });
    }

private:
    void refresh()
    {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, theme::current().colour(m_token));
        setPalette(colours);
    }
    const char *m_token;
};

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QWidget(parent)
    , m(std::make_unique<Parts>())
{
    buildUp();
    wireHeads();
    wireKeys();
    refreshLook();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &RecordTable::refreshLook);
}

RecordTable::~RecordTable()
{
    m->editing->close(); // while the views are still there
}

void RecordTable::buildUp()
{
    m->frozen = new TableView(this);
    m->main = new TableView(this);
    m->edge = new TokenStrip("line2", this);
    m->corner = new TokenStrip("head", this);
    m->across = new QScrollBar(Qt::Horizontal, this);
    m->sums = new SumRow(this);
    m->cover = new TableCover(this);
    m->editing = new CellEditing(this);
    m->edge->setFixedWidth(1);
    m->main->addScrollBarWidget(m->corner, Qt::AlignTop);
    m->frozen->setBeginsRows(true);
    m->frozen->header()->setOpenEnded(true);
    m->frozen->setFocusProxy(m->main);
    setFocusProxy(m->main);
    m->frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m->frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m->main->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its own would end above the frozen column's
    m->sums->hide();
    m->across->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m->frozen, 0, 0);
    grid->addWidget(m->edge, 0, 1);
    grid->addWidget(m->main, 0, 2);
    grid->addWidget(m->sums, 1, 0, 1, 3);
    grid->addWidget(m->across, 2, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(0, 1);
    m->loadingDelay.setSingleShot(true);
    m->loadingDelay.setInterval(LoadingDelay);
    connect(&m->loadingDelay, &QTimer::timeout, this, [this] {
        m->loadingShown = true;
        refreshCover();
    });
    connect(m->cover->panel(), &shell::StatePanel::actionActivated, this, [this] {
        if (m->error)
            Q_EMIT retryRequested();
        else if (m->filtered)
            Q_EMIT clearFilterRequested();
        else
            Q_EMIT createRequested();
    });
}

void RecordTable::refreshLook()
{
    for (TableView *view : {m->frozen, m->main}) {
        view->fitRows(m->rowHeight > 0 ? m->rowHeight : theme::rowHeight());
        view->header()->setFixedHeight(view->header()->sizeHint().height() + 2);
    }
    m->corner->setFixedHeight(m->main->header()->height());
    m->sums->updateGeometry();
    fitFrozen();
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshCover();
    QWidget::changeEvent(event);
}

void RecordTable::setModel(items::WindowModel *model)
{
    m->window = model;
    takeModel(model);
    m->keeper = new items::SelectionKeeper(*model, *selectionModel()); // child of the selection
    connect(m->keeper, &items::SelectionKeeper::restored, this, [this] {
        if (m->main->currentIndex().isValid())
            m->main->scrollTo(m->main->currentIndex());
    });
    connect(model, &items::WindowModel::asking, this, [this](bool under) {
        setLoading(under);
        setSort(m->window->question().sort);
    });
    connect(model, &items::WindowModel::settled, this, [this] {
        m->answered = true;
        m->error.reset();
        refreshCover();
        tellCurrent();
    });
    connect(model, &items::WindowModel::failed, this, &RecordTable::showError);
    connect(this, &RecordTable::retryRequested, model, &items::WindowModel::refresh);
    m->answered = model->rowCount() > 0;
    setLoading(model->isAsking());
    setSort(model->question().sort);
}

void RecordTable::setListModel(QAbstractItemModel *model)
{
    m->window = nullptr;
    takeModel(model);
    m->answered = true;
    refreshCover();
}

void RecordTable::takeModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *before = m->main->model(); before && before != model)
        before->disconnect(this);
    delete m->keeper;
    // Each view makes a selection of its own: the second one is given back.
    m->main->setModel(model);
    m->frozen->setModel(model);
    QItemSelectionModel *own = m->frozen->selectionModel();
    m->frozen->setSelectionModel(m->main->selectionModel());
    delete own;
    m->error.reset();
    m->keys.clear();
    applyColumns();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        applyColumns();
        refreshCover();
    });
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { fitFrozen(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { refreshCover(); });
    wireSelection();
}

void RecordTable::wireSelection()
{
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QModelIndex ring = m->byKeyboard && m->main->hasFocus() ? index : QModelIndex();
        m->main->setRing(ring);
        m->frozen->setRing(ring);
        tellCurrent();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectionChanged);
}

void RecordTable::tellCurrent()
{
    const RecordId id = currentId();
    if (id == m->current)
        return;
    m->current = id;
    Q_EMIT currentChanged(id);
}

QAbstractItemModel *RecordTable::model() const
{
    return m->main->model();
}

QItemSelectionModel *RecordTable::selectionModel() const
{
    return m->main->selectionModel();
}

RecordId RecordTable::idOf(const QModelIndex &index) const
{
    return index.isValid() ? RecordId(index.data(items::WindowModel::IdRole).toLongLong()) : RecordId();
}

RecordId RecordTable::currentId() const
{
    return idOf(m->main->currentIndex());
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<RecordId> RecordTable::selectedIds() const
{
    std::vector<RecordId> ids;
    for (const int row : selectedRows())
        ids.push_back(idOf(model()->index(row, 0)));
    return ids;
}

int RecordTable::rowOf(RecordId id) const
{
    if (m->window)
        return m->window->rowOf(id);
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (idOf(model()->index(row, 0)) == id)
            return row;
    return -1;
}

bool RecordTable::setCurrentId(RecordId id)
{
    const int row = rowOf(id);
    if (m->keeper && (m->window->isAsking() || row >= 0)) {
        m->keeper->select({id});
        return row >= 0;
    }
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m->main->scrollTo(model()->index(row, 0));
    return true;
}

void RecordTable::selectAll()
{
    m->main->selectAll();
}

QString RecordTable::selectedText() const
{
    return model() ? tabbedText(*model(), selectedRows(), shownColumns()) : QString();
}

void RecordTable::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    m->main->setAccessibleName(name);
    m->frozen->setAccessibleName(name);
}

void RecordTable::setWords(const TableWords &words)
{
    m->words = words;
    refreshCover();
}

void RecordTable::setFiltered(bool filtered)
{
    m->filtered = filtered;
    refreshCover();
}

void RecordTable::setLoading(bool loading)
{
    m->loading = loading;
    if (loading && !m->loadingShown && !m->loadingDelay.isActive())
        m->loadingDelay.start();
    if (!loading) {
        m->loadingDelay.stop();
        m->loadingShown = false;
    }
    refreshCover();
}

void RecordTable::showError(const Error &error)
{
    m->error = error;
    refreshCover();
}

void RecordTable::clearError()
{
    m->error.reset();
    refreshCover();
}

void RecordTable::refreshCover()
{
    const bool empty = !model() || model()->rowCount() == 0;
    if (m->error)
        return m->cover->showPanel({"triangle-alert", tr("The list could not be read"), words::sentence(*m->error),
            {tr("Try again")}, false, true});
    if (m->loading)
        return m->cover->setShows(!m->loadingShown ? TableCover::Shows::Nothing
                : empty                            ? TableCover::Shows::Bars
                                                   : TableCover::Shows::Line);
    if (!empty || !m->answered)
        return m->cover->setShows(TableCover::Shows::Nothing);
    m->cover->showPanel(m->filtered ? m->words.filtered : m->words.nothing);
}

} // namespace yumiao::ui::tables
