// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/imports_page.h"

#include "ui/pages/common/say.h"
#include "ui/pages/imports/import_answers.h"
#include "ui/pages/imports/import_counts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace yumiao::ui::pages {

QString ImportsPage::countText() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName();
}

void ImportsPage::open(const shell::Route &) { }

QStringList ImportsPage::statusTexts() const
{
    if (!m_plan)
        return {};
    const QLocale locale;
    QStringList texts{tr("%1 rows read").arg(locale.toString(m_plan->rowsRead)),
        tr("%1 set aside").arg(locale.toString(m_plan->refused))};
    const auto along = [this](records::RecordKind kind) { return QLocale().toString(m_plan->beside.value(kind)); };
    if (!m_plan->beside.isEmpty())
        texts.append(tr("%1 applications, %2 credit lines and %3 drawdowns come along")
                         .arg(along(records::RecordKind::FinancingApplication), along(records::RecordKind::CreditLine),
                             along(records::RecordKind::Drawdown)));
    return texts;
}

QString ImportsPage::stateText() const
{
    return m_sentence->text();
}

void ImportsPage::chooseFile()
{
    const auto path = m_needs.prompt.fileToOpen(
        {tr("Choose a ledger"), {}, {tr("Ledgers (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (path)
        openFile(*path);
}

void ImportsPage::openFile(const QString &path)
{
    m_path = path;
    m_columns.clear();
    m_answers->setKind(wish().kind);
    Q_EMIT headChanged();
    tryOut();
}

exchange::ImportWish ImportsPage::wish() const
{
    exchange::ImportWish wish;
    wish.path = m_path;
    wish.kind = static_cast<records::RecordKind>(m_kind->currentData().toInt());
    wish.map = m_columns.map();
    wish.strategy = static_cast<exchange::ImportStrategy>(m_strategy->currentIndex());
    wish.takeDoubles = m_takeDoubles->isChecked();
    wish.stepNote = tr("Imported from ledger %1").arg(QFileInfo(m_path).fileName());
    wish.constants = m_answers->constants();
    wish.units = m_answers->units();
    for (const records::Field &field : records::descriptionOf(wish.kind).fields)
        wish.titles.push_back({words::fieldTitle(field)});
    return wish;
}

void ImportsPage::tryOut()
{
    if (m_path.isEmpty())
        return;
    m_ready = false;
    showButtons();
    setState([] { return tr("Reading the sheet…"); }, "t2");
    m_ticket = m_needs.workspace.readLong(
        this, [wish = wish(), ids = m_ids](store::Session &session) { return tryImport(session, wish, *ids); },
        [this](Result<ImportTrial> trial) { accept(std::move(trial)); });
}

void ImportsPage::accept(Result<ImportTrial> trial)
{
    m_ready = trial.has_value();
    m_error = trial ? std::nullopt : std::optional(trial.error());
    if (trial) {
        fill(*trial);
    } else {
        m_plan.reset();
        m_problems.setProblems({});
        m_newRecords.setLines({});
        m_changedRecords.setLines({});
        m_counts->setRows({});
        setState([error = trial.error()] { return words::sentence(error); }, "red");
    }
    // Where columns are shown already, the officer can set right what went wrong with them.
    m_place->setCurrentIndex(trial || m_columns.rowCount() > 0 ? 1 : 0);
    showEmpty();
    showSource();
    showTabs();
    showButtons();
    Q_EMIT statusChanged(statusTexts());
    Q_EMIT planned(canWrite());
}

void ImportsPage::fill(const ImportTrial &trial)
{
    m_plan = trial.plan;
    m_columns.setPlan(*m_plan, wish().kind);
    m_answers->setDoubtful(m_plan->doubtful);
    m_problems.setProblems(m_plan->problems);
    m_newRecords.setLines(trial.lines);
    m_changedRecords.setLines(trial.lines);
    m_counts->setRows({m_plan->rowsRead, m_plan->created, m_plan->changed, m_plan->unchanged, m_plan->refused});
    m_tabs->setCurrentIndex(m_plan->refused > 0 ? 0 : m_plan->created > 0 || m_plan->changed == 0 ? 1 : 2);
    const qint64 refused = m_plan->refused;
    if (m_plan->created + m_plan->changed == 0 && refused == 0)
        setState([] { return tr("The workspace says already what the sheet says."); }, "t1");
    else if (refused > 0)
        setState(
            [refused] {
                return tr("%n row(s) set aside are left out. The import can be undone as one.", nullptr,
                    static_cast<int>(refused));
            },
            "amb");
    else
        setState([] { return tr("The trial run has changed nothing. The import can be undone as one."); }, "t1");
}

void ImportsPage::setState(std::function<QString()> words, const char *tone)
{
    m_state = std::move(words);
    theme::setTone(m_sentence, tone);
    showState();
}

void ImportsPage::showState()
{
    m_sentence->setText(m_state ? m_state() : QString());
}

void ImportsPage::showEmpty()
{
    if (m_error)
        m_empty->setWords({"triangle-alert", tr("The ledger cannot be read"), words::sentence(*m_error),
            {tr("Try again"), tr("Choose another file…")}, false, true});
    else
        m_empty->setWords({"file-spreadsheet", tr("Choose a ledger, xlsx or csv"),
            tr("A trial run shows what would be written. Nothing is written before."), {tr("Choose a file…")}, true,
            false});
}

/// What was read, for the officer to see that it is the right one.
void ImportsPage::showSource()
{
    if (!m_plan) {
        m_source->setText(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName());
    } else {
        const exchange::SourceInfo &source = m_plan->source;
        const QString name = QFileInfo(m_path).fileName();
        const QString row = QString::number(m_plan->header.lastRow);
        m_source->setText(source.format == exchange::SheetFormat::Xlsx
                ? tr("%1, sheet “%2”, headings in row %3").arg(name, source.sheet, row)
                : tr("%1, %2, headings in row %3", "file, encoding").arg(name, source.encoding, row));
    }
    m_source->setToolTip(Qt::convertFromPlainText(m_path));
}

void ImportsPage::showTabs()
{
    const QLocale locale;
    const auto titled = [&locale](const QString &title, qint64 rows) {
        return tr("%1 %2", "tab title and count").arg(title, locale.toString(rows));
    };
    m_tabs->setTabText(0, titled(tr("Set aside"), m_plan ? m_plan->refused : 0));
    m_tabs->setTabText(1, titled(tr("New"), m_plan ? m_plan->created : 0));
    m_tabs->setTabText(2, titled(tr("To change"), m_plan ? m_plan->changed : 0));
    for (int tab = 0; tab < m_lists->count(); ++tab)
        m_lists->widget(tab)->setAccessibleName(m_tabs->tabText(tab));
    m_columnPanel->setNote(m_columns.rowCount() == 0
            ? QString()
            : tr("%1 columns, %2 read")
                  .arg(QString::number(m_columns.rowCount()), QString::number(m_columns.usedCount())));
}

bool ImportsPage::canWrite() const
{
    return m_ready && m_plan && m_plan->created + m_plan->changed > 0;
}

void ImportsPage::showButtons()
{
    const qint64 rows = m_plan && m_ready ? m_plan->created + m_plan->changed : 0;
    m_write->setText(rows > 0 ? tr("Write %n row(s)", nullptr, static_cast<int>(rows)) : tr("Write"));
    m_write->setEnabled(canWrite());
    m_again->setEnabled(!m_path.isEmpty());
    m_takeDoubles->setVisible(wish().kind == records::RecordKind::Enterprise);
}

void ImportsPage::write()
{
    if (!canWrite())
        return;
    m_ready = false;
    showButtons();
    setState([] { return tr("Writing…"); }, "t2");
    m_needs.workspace.write(this, std::move(m_plan->set), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { onWritten(receipt); });
}

void ImportsPage::onWritten(const Result<store::Receipt> &receipt)
{
    if (receipt) {
        m_written = receipt->set.id;
        setState(
            [records = receipt->applied] {
                return tr("%n record(s) written. The import can be undone as one.", nullptr, records);
            },
            "grn");
    } else {
        setState([error = receipt.error()] { return words::sentence(error); }, "red");
    }
    sayWritten(m_needs, this, receipt, tr("Ledger imported"));
}

void ImportsPage::onCommitted(const changes::ChangeSet &set)
{
    if (!m_written || set.undoes != m_written)
        return;
    m_written.reset();
    setState([] { return tr("The import was taken back. Run it again to write it after all."); }, "t1");
}

} // namespace yumiao::ui::pages
