// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/figures_pane.h"

#include "ui/forms/field_input.h"
#include "ui/forms/refusal.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_label.h"
#include "ui/words/error_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int YearWidth = 118;
constexpr int HeadHeight = 27;

const records::RecordDescription &yearKind()
{
    return records::description<records::AnnualFigures>();
}

} // namespace

/// Makes the input of a cell's field and leaves the writing to the pane: an editor closes only when its value stands.
class FiguresDelegate final : public QStyledItemDelegate {
public:
    FiguresDelegate(FiguresPane &pane, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_pane(pane)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto &field = yearKind().fields[static_cast<size_t>(m_pane.m_model.row(index.row()).field)];
        auto *input = forms::makeInput(field, {m_pane.m_needs.workspace.clock().today(), {}, true}, parent);
        m_pane.beginEdit(input, index);
        return input;
    }
    void setEditorData(QWidget *, const QModelIndex &) const override { } // what was typed stays, whatever comes
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override { }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
            return false; // losing the focus closes nothing
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isOurs = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape;
        if (!isOurs)
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (key != Qt::Key_Escape)
            m_pane.commit(key == Qt::Key_Tab ? 1 : -1);
        else if (auto *input = m_pane.m_input.data())
            Q_EMIT closeEditor(input, QAbstractItemDelegate::RevertModelCache);
        Q_UNUSED(watched)
        return true;
    }

private:
    FiguresPane &m_pane;
};

FiguresPane::FiguresPane(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_view(new QTableView(this))
    , m_sign(new widgets::LampLabel(this))
    , m_message(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_origin(new QLabel(this))
    , m_nothing(new QLabel(this))
{
    buildUp();
    retranslate();
}

void FiguresPane::buildUp()
{
    for (QLabel *label : {m_message, m_origin, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setFontRole(m_message, theme::FontRole::Small);
    theme::setTone(m_nothing, "t3");
    m_nothing->setContentsMargins(14, 8, 14, 8);
    theme::setFontRole(m_origin, theme::FontRole::Small);
    theme::setTone(m_origin, "t2");
    m_origin->setContentsMargins(14, 4, 14, 2);
    m_origin->setObjectName(QStringLiteral("figureOrigin"));
    m_message->setObjectName(QStringLiteral("figuresMessage"));
    m_confirm->setObjectName(QStringLiteral("confirmFigure"));
    theme::setFontRole(m_confirm, theme::FontRole::Small);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FiguresDelegate(*this, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->horizontalHeader()->setMinimumHeight(HeadHeight);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setDefaultSectionSize(YearWidth);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(14, 3, 14, 6);
    line->setSpacing(0);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    line->addWidget(m_confirm, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_view);
    column->addWidget(m_origin);
    column->addLayout(line);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPane::showMessage);
    connect(m_confirm, &QPushButton::clicked, this, &FiguresPane::confirm);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &FiguresPane::fitHeight);
}

void FiguresPane::show(const figures::EnterpriseProfile &profile)
{
    m_model.show(profile);
    m_nothing->setVisible(m_model.columnCount() == 0);
    m_view->setVisible(m_model.columnCount() > 0);
    fitHeight();
    if (m_model.columnCount() > 0) // the newest year is what is looked for first
        m_view->scrollTo(m_model.index(0, m_model.columnCount() - 1));
    showMessage();
    askOrigins();
}

/// Out of the history of each year; an answer that comes to nothing leaves the values as they are.
void FiguresPane::askOrigins()
{
    std::vector<RecordId> years;
    for (int column = 0; column < m_model.columnCount(); ++column)
        years.push_back(m_model.year(column).id);
    m_originsTicket = m_needs.workspace.read(
        this,
        [years, until = m_readOnly ? m_model.day() : QDate()](
            store::Session &session) { return figures::figureOrigins(session, years, until); },
        [this](const Result<std::map<RecordId, figures::FigureOrigins>> &origins) {
            if (origins) {
                m_model.setOrigins(*origins);
                showMessage();
            } else if (origins.error().fault != Fault::Cancelled) {
                m_origin->setText(words::sentence(origins.error()));
                m_origin->show();
            }
        });
}

void FiguresPane::fitHeight()
{
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight() - 2);
    m_view->setFixedHeight(
        theme::grown(HeadHeight) + m_model.rowCount() * (theme::rowHeight() - 2) + 16); // room for a scroll bar
}

void FiguresPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    showMessage();
}

void FiguresPane::retranslate()
{
    m_view->setAccessibleName(tr("Figures by year"));
    m_confirm->setText(tr("No mistake"));
    m_confirm->setToolTip(tr("The figure was checked and is right; the notice comes back only when it changes"));
    m_nothing->setText(tr("No figures of any year are registered"));
    m_model.retranslate();
    showMessage();
}

QString FiguresPane::message() const
{
    return m_message->text();
}

void FiguresPane::beginEdit(forms::FieldInput *input, const QModelIndex &index)
{
    m_input = input;
    m_edited = index;
    m_before = m_model.value(index);
    m_refusal.clear();
    input->setValue(m_before);
    input->setSpoken(index.data(Qt::AccessibleTextRole).toString(), {});
    input->selectAll();
    for (QWidget *inner : input->findChildren<QWidget *>())
        inner->installEventFilter(m_view->itemDelegate());
    connect(input, &forms::FieldInput::entered, this, [this] { commit(0); });
    connect(input, &forms::FieldInput::edited, this, [this] {
        m_refusal.clear();
        showMessage();
    });
    showMessage();
}

/// Checks what was typed as the ledger would, then writes it; the editor waits for the answer. `step` is the way that
/// the cursor goes afterwards.
void FiguresPane::commit(int step)
{
    if (!m_input || !m_edited.isValid() || m_writing)
        return;
    const int field = m_model.row(m_edited.row()).field;
    auto value = m_input->value();
    if (!value)
        return refuse(words::reason(value.error().what, value.error().detail));
    for (const records::Problem &problem : records::problemsOf(yearKind(), field, *value))
        return refuse(forms::problemWords(yearKind(), problem));
    if (*value == m_before)
        return finish(step);
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back({yearKind().kind, m_model.year(m_edited.column()).id, false, {{field, m_before, *value}}});
    m_writing = true;
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this, step](const Result<store::Receipt> &receipt) { take(receipt, step); });
}

void FiguresPane::take(const Result<store::Receipt> &receipt, int step)
{
    m_writing = false;
    if (receipt)
        return finish(step);
    if (!m_edited.isValid())
        return;
    const RecordId id = m_model.year(m_edited.column()).id;
    const auto conflicts = forms::conflictsIn(yearKind(), id, receipt.error());
    if (!conflicts.empty())
        m_before = conflicts.front().theirs; // a second Enter writes over it, knowingly
    refuse(forms::refusalWords(yearKind(), id, receipt.error()));
}

void FiguresPane::finish(int step)
{
    const QModelIndex at = m_edited;
    if (m_input)
        Q_EMIT m_view->itemDelegate()->closeEditor(m_input, QAbstractItemDelegate::NoHint);
    m_input = nullptr;
    m_edited = QPersistentModelIndex();
    m_view->setFocus();
    showMessage();
    if (step == 0 || !at.isValid())
        return;
    int row = at.row() + step;
    while (row >= 0 && row < m_model.rowCount() && !m_model.flags(at.siblingAtRow(row)).testFlag(Qt::ItemIsEditable))
        row += step;
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_view->setCurrentIndex(at.siblingAtRow(row));
    m_view->edit(at.siblingAtRow(row));
}

void FiguresPane::refuse(const QString &words)
{
    m_refusal = words;
    if (m_input) {
        m_input->setState(forms::FieldInput::State::Error);
        m_input->setFocus();
    }
    showMessage();
}

void FiguresPane::confirm()
{
    auto change = m_model.confirmationAt(m_view->currentIndex());
    if (!change || m_writing)
        return;
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back(*std::move(change));
    m_writing = true;
    m_view->setFocus();
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
            m_writing = false;
            if (!receipt)
                refuse(words::sentence(receipt.error()));
        });
}

void FiguresPane::showMessage()
{
    const QString notice = m_model.noticeAt(m_view->currentIndex());
    QString text = m_refusal.isEmpty() ? notice : m_refusal;
    if (text.isEmpty() && m_model.isStale())
        text = tr("The newest figures are older than they should be: those of %1 were due on %2")
                   .arg(*m_model.expectedYear())
                   .arg(m_model.day().toString(Qt::ISODate));
    const bool bad = !m_refusal.isEmpty();
    const QString origin = m_model.originAt(m_view->currentIndex()).join(QLatin1Char('\n'));
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_message->setText(text);
    theme::setTone(m_message, bad ? "red" : "amb");
    m_sign->setLamp(bad ? theme::Glyph::LampRed : theme::Glyph::LampAmber, QString());
    m_sign->setVisible(!text.isEmpty());
    m_message->setVisible(!text.isEmpty());
    m_confirm->setVisible(!bad && !m_input && m_model.confirmationAt(m_view->currentIndex()));
}

} // namespace yumiao::ui::pages
