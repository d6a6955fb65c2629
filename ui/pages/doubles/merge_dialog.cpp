// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/doubles/merge_dialog.h"

#include "models/records/enterprise.h"
#include "ui/pages/doubles/merge_model.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int MergeWidth = 920;
constexpr int MergeHeight = 600;

struct MergeFacts {
    store::MergeGround ground;
    store::LabelsByKind labels;
};

void addReferences(const records::RecordDescription &description, const records::Values &values,
    QHash<records::RecordKind, QSet<RecordId>> &wanted)
{
    for (size_t i = 0; i < values.size(); ++i)
        if (description.fields[i].target && !records::isUnknown(values[i]))
            wanted[*description.fields[i].target].insert(RecordId(records::numberIn(values[i])));
}

Result<MergeFacts> readMergeFacts(store::Session &session, RecordId kept, RecordId other)
{
    auto ground = store::mergeGround(session, kept, other);
    if (!ground)
        return failure(ground.error());
    QHash<records::RecordKind, QSet<RecordId>> wanted;
    for (const store::StoredRow *row : {&ground->kept, &ground->other})
        addReferences(records::description<records::Enterprise>(), row->values, wanted);
    for (const store::MergeChild &child : ground->children)
        if (child.twin) {
            addReferences(records::descriptionOf(child.kind), child.moved, wanted);
            addReferences(records::descriptionOf(child.kind), child.twin->values, wanted);
        }
    auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    return MergeFacts{*std::move(ground), *std::move(labels)};
}

QString nameIn(const store::StoredRow &row)
{
    return records::recordFrom<records::Enterprise>(row.id, row.values).name;
}

RecordIdSource &mergeIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

MergeDialog::MergeDialog(PageNeeds needs, RecordId kept, RecordId other, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_kept(kept)
    , m_other(other)
    , m_model(new MergeModel(m_needs.workspace.clock().today(), this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
    , m_names(new QLabel(this))
    , m_twoCodes(new QCheckBox(this))
    , m_follows(new QLabel(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_swap(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    buildUp();
    setWords();
    read();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(MergeWidth, MergeHeight);
    for (QLabel *label : {m_title, m_names, m_follows, m_reasonLabel, m_message})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_names->setWordWrap(true);
    m_follows->setWordWrap(true);
    m_message->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_swap, m_cancel, m_save})
        button->setAutoDefault(false);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_swap);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_names);
    column->addWidget(m_twoCodes);
    column->addWidget(m_table, 1);
    column->addWidget(m_follows);
    column->addLayout(reason);
    column->addLayout(foot);
    connect(m_swap, &QPushButton::clicked, this, &MergeDialog::swapSides);
    connect(m_twoCodes, &QCheckBox::toggled, this, &MergeDialog::showState);
    connect(m_cancel, &QPushButton::clicked, this, &MergeDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MergeDialog::save);
    connect(m_model, &MergeModel::decided, this, &MergeDialog::showState);
    m_twoCodes->hide();
    m_table->setFocus();
}

void MergeDialog::setWords()
{
    setWindowTitle(tr("Merge two records"));
    m_title->setText(windowTitle());
    m_reasonLabel->setText(tr("Reason"));
    m_table->setAccessibleName(tr("Fields in which the two differ; keys 1, 2 and 3 decide"));
    m_swap->setText(tr("Change places"));
    m_cancel->setText(tr("Cancel"));
    m_twoCodes->setText(tr("They are one enterprise although each has a credit code of its own"));
    m_save->setText(tr("Merge"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_model->retranslate();
    showState();
}

void MergeDialog::read()
{
    m_ready = false;
    m_ticket = m_needs.workspace.read(
        this,
        [kept = m_kept, other = m_other](store::Session &session) { return readMergeFacts(session, kept, other); },
        [this](const Result<MergeFacts> &facts) {
            if (!facts)
                return say(words::sentence(facts.error()), true);
            m_ready = true;
            m_twoCodes->setChecked(false); // what was ticked was another pair, or the other way round
            m_model->setGround(facts->ground, facts->labels);
            m_table->setCurrentIndex(m_model->index(qMax(0, m_model->nextUndecided(-1)), MergeModel::ResultColumn));
        });
}

void MergeDialog::swapSides()
{
    std::swap(m_kept, m_other);
    read();
}

void MergeDialog::showState()
{
    const bool twoCodes = m_ready && m_model->ground().hasTwoCodes();
    m_twoCodes->setVisible(twoCodes);
    m_save->setEnabled(m_ready && m_model->undecided() == 0 && (!twoCodes || m_twoCodes->isChecked()));
    if (!m_ready)
        return;
    const store::MergeGround &ground = m_model->ground();
    m_names->setText(tr("“%1” stays. “%2” goes; its old code and number lead to the one that stays.")
                         .arg(nameIn(ground.kept), nameIn(ground.other)));
    m_follows->setText(
        tr("%n record(s) that belong to it follow. The merge can be taken back later; both then stand as before.",
            nullptr, static_cast<int>(ground.following())));
    const int left = m_model->undecided();
    if (twoCodes && !m_twoCodes->isChecked())
        return say(tr("Two credit codes: by all appearance these are two enterprises. Merge them only if one code is "
                      "wrong or was replaced, and tick it above."),
            true);
    say(left > 0 ? tr("%n to decide: 1 takes the first, 2 the second, 3 types a value.", nullptr, left) : QString(),
        false);
}

void MergeDialog::take(int choice)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex result = current.siblingAtColumn(MergeModel::ResultColumn);
    if (choice == 3)
        return m_table->edit(result);
    m_model->choose(current.row(), choice == 1 ? MergeModel::Choice::Kept : MergeModel::Choice::Other);
    if (const int next = m_model->nextUndecided(current.row()); next >= 0)
        m_table->setCurrentIndex(m_model->index(next, MergeModel::ResultColumn));
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_3) {
            take(key->key() - Qt::Key_0);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MergeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return save();
    if (!enter) // Enter alone never writes
        QDialog::keyPressEvent(event);
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

void MergeDialog::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

void MergeDialog::save()
{
    if (!m_save->isEnabled())
        return;
    store::MergeWish wish = m_model->wish();
    wish.reason = m_reason->text().trimmed();
    wish.twoCodes = m_twoCodes->isChecked();
    wish.removal = tr("Merged into %1").arg(nameIn(m_model->ground().kept));
    auto set = store::mergeSet(m_model->ground(), wish, m_needs.workspace.clock().today(), mergeIds());
    if (!set)
        return say(words::sentence(set.error()), true);
    set->source = QStringLiteral("window");
    m_save->setEnabled(false);
    m_needs.workspace.write(
        this, *std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
            if (!receipt) {
                m_save->setEnabled(true);
                return say(words::sentence(receipt.error()), true);
            }
            Q_EMIT merged(m_kept, m_other, *receipt);
            accept();
        });
}

bool MergeDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
