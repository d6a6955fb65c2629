// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_read_dialog.h"

#include "models/plantext/corrections.h"
#include "models/plantext/plan_reader.h"
#include "ui/pages/common/say.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/plan_reading_words.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

using Level = ReadingModel::Level;
using Place = ReadingModel::Place;

constexpr int ReadSettleMs = 300;

RecordIdSource &planIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

PlanReadDialog::PlanReadDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new ReadingModel(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_titleLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_editionLabel(new QLabel(this))
    , m_edition(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_lead(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_join(new QPushButton(this))
    , m_split(new QPushButton(this))
    , m_kinds(new QComboBox(this))
    , m_doubtsLabel(new QLabel(this))
    , m_doubts(new QListWidget(this))
    , m_message(new QLabel(this))
    , m_close(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    for (QLabel *label : {m_textLabel, m_titleLabel, m_numberLabel, m_editionLabel, m_counts, m_doubtsLabel, m_message})
        label->setTextFormat(Qt::PlainText);
    buildUp();
    layOut();
    wireUp();
    setWords();
    showReading({});
    m_text->setFocus();
}

PlanReadDialog::~PlanReadDialog() = default;

void PlanReadDialog::wireUp()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(ReadSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlanReadDialog::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_taken = false;
        m_settle.start();
        showState();
    });
    connect(m_number, &QLineEdit::editingFinished, this, &PlanReadDialog::askGround);
    for (QLineEdit *line : {m_title, m_number})
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_reading.title = m_title->text().trimmed();
            m_reading.documentNumber = m_number->text().trimmed();
            showState();
        });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto path = m_needs.prompt.fileToOpen(
                {tr("Open the text of a plan"), {}, {tr("Documents (*.docx *.txt)"), tr("All files (*)")}, {}}))
            openFile(*path);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        showPlaceInText(m_model->stretchOf(index));
        showState();
    });
    connect(m_doubts, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && static_cast<size_t>(row) < m_reading.doubts.size())
            showPlaceInText(m_reading.doubts[static_cast<size_t>(row)].where);
    });
    connect(m_model, &ReadingModel::unitRenamed, this, [this](int chapter, int clause, int unit, const QString &name) {
        const bool done = plantext::renameUnit(m_reading, chapter, clause, unit, name);
        // the editor of the line is still open: the tree is made anew behind it
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                correct(done, {Level::Unit, chapter, clause, unit});
            },
            Qt::QueuedConnection);
    });
    connect(m_lead, &QPushButton::clicked, this, [this] {
        const Place at = current();
        correct(plantext::makeLead(m_reading, at.chapter, at.clause, at.part), {Level::Unit, at.chapter, at.clause, 0});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const Place at = current();
        correct(plantext::removeUnit(m_reading, at.chapter, at.clause, at.part),
            {Level::Clause, at.chapter, at.clause, -1});
    });
    connect(m_join, &QPushButton::clicked, this, [this] {
        const Place at = current();
        correct(
            plantext::joinWithAbove(m_reading, at.chapter, at.clause), {Level::Clause, at.chapter, at.clause - 1, -1});
    });
    connect(m_split, &QPushButton::clicked, this, [this] {
        const Place at = current();
        correct(plantext::splitBefore(m_reading, at.chapter, at.clause, at.part),
            {Level::Clause, at.chapter, at.clause + 1, -1});
    });
    connect(m_kinds, &QComboBox::activated, this, [this](int kind) {
        const Place at = current();
        correct(
            plantext::setTargetKind(m_reading, at.chapter, at.clause, at.part, static_cast<records::TargetKind>(kind)),
            at);
    });
    connect(m_close, &QPushButton::clicked, this, &PlanReadDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &PlanReadDialog::takeOver);
}

ReadingModel::Place PlanReadDialog::current() const
{
    return m_model->placeOf(m_tree->currentIndex());
}

void PlanReadDialog::correct(bool done, const Place &then)
{
    m_message->clear();
    showReading(then);
    if (!done)
        say(tr("This correction is not possible here. Nothing was changed."), true);
}

void PlanReadDialog::openFile(const QString &path)
{
    m_busy = true;
    showState();
    m_fileTicket = m_needs.workspace.readLong(
        this, [path](store::Session &session) { return planimport::planTextFromFile(path, session.stop()); },
        [this, path](Result<planimport::PlanText> text) {
            m_busy = false;
            showState();
            if (!text)
                return say(words::sentence(text.error()), true);
            m_source = QFileInfo(path).fileName();
            m_numberedByWord = text->numberedByWord;
            m_text->setPlainText(text->text);
            m_settle.stop();
            readText();
        });
}

void PlanReadDialog::readText()
{
    if (m_text->document()->isEmpty()) {
        m_source.clear();
        m_numberedByWord = 0;
    }
    m_reading = plantext::readPlan(m_text->toPlainText());
    m_title->setText(m_reading.title);
    m_number->setText(m_reading.documentNumber);
    m_message->clear();
    showReading({});
    askGround();
}

/// Which of the units the workspace knows, and whether the plan is there already.
void PlanReadDialog::askGround()
{
    m_asking = true;
    m_hasGround = false;
    showState();
    m_groundTicket = m_needs.workspace.read(
        this,
        [number = m_reading.documentNumber](
            store::Session &session) { return planimport::knownGround(session, number); },
        [this](Result<planimport::KnownGround> ground) {
            m_asking = false;
            m_hasGround = ground.has_value();
            showState();
            if (!ground)
                return say(words::sentence(ground.error()), true);
            m_ground = *std::move(ground);
            showReading(current());
        });
}

void PlanReadDialog::takeOver()
{
    if (!m_take->isEnabled())
        return;
    const QString source = m_source.isEmpty() ? QStringLiteral("window") : m_source;
    auto set = planimport::takeover(m_reading, m_ground, {m_edition->text().trimmed(), {}, source}, planIds());
    if (!set)
        return say(words::sentence(set.error()), true);
    write(*std::move(set));
}

void PlanReadDialog::write(changes::ChangeSet set)
{
    m_writing = true;
    showState();
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
            m_writing = false;
            if (!receipt) {
                showState();
                return say(words::sentence(receipt.error()), true);
            }
            m_taken = true;
            showState();
            const QString done = tr("The plan was taken over: %n clause(s).", nullptr, m_reading.counts().clauses);
            say(done, false);
            sayWritten(m_needs, this, receipt, done);
        });
}

void PlanReadDialog::reject()
{
    if (m_writing)
        return say(tr("The plan is being taken over. Wait until it is done."), true);
    QDialog::reject();
}

QList<shell::Command> planReadCommands(PageNeeds needs, QWidget *parent)
{
    return {{"tasks.read_plan", PlanReadDialog::tr("Read a plan…"), shell::Menu::Business, {}, "file-text", {},
        [needs, parent] {
            auto *dialog = new PlanReadDialog(needs, parent);
            dialog->show();
        }}};
}

} // namespace yumiao::ui::pages
